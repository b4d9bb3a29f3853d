package dev.planloom.processor.model;

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
 */
public record Options(SortedSet<String> names, Optional<List<String>> graph) {
    /** How the options of Planloom begin. */
    private static final String PREFIX = "planloom.";

    /** The option that lists the formats of graphs. */
    public static final String GRAPH = PREFIX + "graph";

    /** All options there are. */
    public static final Set<String> KNOWN = Set.of(GRAPH);

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
        TreeSet<String> names = new TreeSet<>(options.keySet());
        names.removeIf(name -> !name.startsWith(PREFIX));
        if (!names.contains(GRAPH)) {
            return new Options(names, Optional.empty());
        }
        String value = Optional.ofNullable(options.get(GRAPH)).orElse("");
        List<String> formats =
                Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        return new Options(names, Optional.of(formats));
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
