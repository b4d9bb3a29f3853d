package dev.planloom.processor.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What {@code -Aplanloom.…} says to the processor, possibly wrong things.
 *
 * @param names the names of those options of the compiler that begin as Planloom's do, in their order
 * @param graph what {@code -Aplanloom.graph} lists, if it is given; one empty text if it has no value
 * @param lock what {@code -Aplanloom.lock} says, if it is given; empty if it has no value
 * @param lockUpdate what {@code -Aplanloom.lock.update} says, if it is given; {@code true} if it has no value
 */
public record Options(
        SortedSet<String> names, Optional<List<String>> graph, Optional<String> lock, Optional<String> lockUpdate) {
    /** How the options of Planloom begin. */
    private static final String PREFIX = "planloom.";

    /** The option that lists the formats of graphs. */
    public static final String GRAPH = PREFIX + "graph";

    /** The option that names the file with the graphs that were checked in. */
    public static final String LOCK = PREFIX + "lock";

    /** The option that has that file written. */
    public static final String LOCK_UPDATE = PREFIX + "lock.update";

    /** All options there are. */
    public static final Set<String> KNOWN = Set.of(GRAPH, LOCK, LOCK_UPDATE);

    /** Copies the collections. */
    public Options {
        names = new TreeSet<>(names);
        graph = graph.map(List::copyOf);
    }

    /**
     * Reads the options.
     *
     * @param options all options for processors, of which some may have no value
     */
    public static Options of(Map<String, String> options) {
        TreeSet<String> names = new TreeSet<>();
        for (String name : options.keySet()) {
            if (name.startsWith(PREFIX)) {
                names.add(name);
            }
        }
        return new Options(
                names,
                value(options, GRAPH, "").map(Options::listed),
                value(options, LOCK, ""),
                value(options, LOCK_UPDATE, "true"));
    }

    private static Optional<String> value(Map<String, String> options, String name, String otherwise) {
        return options.containsKey(name)
                ? Optional.of(Optional.ofNullable(options.get(name)).orElse(otherwise))
                : Optional.empty();
    }

    private static List<String> listed(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    /** The file with the graphs that were checked in; empty without one, or if what is said names no file everywhere. */
    public Optional<Path> lockFile() {
        return lock.isEmpty() || lock.get().isEmpty()
                ? Optional.empty()
                : path(lock.get()).filter(Path::isAbsolute);
    }

    /** The file of a path, if it is one. */
    public static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** Whether that file is to be written. */
    public boolean updatesLock() {
        return lockUpdate.isPresent() && lockUpdate.get().equals("true");
    }

    /** The formats in which graphs are written, without what is no format. */
    public List<GraphFormat> formats() {
        List<GraphFormat> formats = new ArrayList<>();
        for (GraphFormat format : GraphFormat.values()) {
            if (graph.orElse(List.of()).contains(format.text())) {
                formats.add(format);
            }
        }
        return formats;
    }
}
