package dev.planloom.processor.validate;

import dev.planloom.processor.model.GraphFormat;
import dev.planloom.processor.model.Options;
import dev.planloom.runtime.naming.ClosestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Options are such as there are, and say what they can say. They stand in no source, so that a text is all there is. */
public final class OptionRule {
    private static final String LOCK_FIX = "State an absolute path, such as Maven's ${project.basedir}/planloom.lock.";

    private OptionRule() {}

    /** What is wrong with the options, each fault once. */
    public static List<String> check(Options options) {
        List<String> faults = new ArrayList<>();
        for (String name : options.names()) {
            if (!Options.KNOWN.contains(name)) {
                faults.add("-A" + name + " is no option of Planloom. " + fix(name));
            }
        }
        if (options.names().isEmpty()) {
            return faults; // as of most compilations
        }
        options.graph()
                .ifPresent(formats -> formats.stream()
                        .filter(format -> GraphFormat.find(format).isEmpty())
                        .distinct()
                        .forEach(format -> faults.add(graphFault(format))));
        options.lock().flatMap(OptionRule::lockFault).ifPresent(faults::add);
        updateFault(options).ifPresent(faults::add);
        return faults;
    }

    private static String fix(String name) {
        TreeSet<String> known = new TreeSet<>(Options.KNOWN);
        return ClosestName.to(name, known)
                .map(close -> "Did you mean -A" + close + "?")
                .orElseGet(() -> "The options are "
                        + known.stream().map(option -> "-A" + option).collect(Collectors.joining(", ")) + ".");
    }

    /** Compilers run in whatever folder their build tool's process has, so that a relative path names no certain file. */
    private static Optional<String> lockFault(String file) {
        String option = "-A" + Options.LOCK;
        if (file.isEmpty()) {
            return Optional.of(option + " lacks the path of a file. " + LOCK_FIX);
        }
        return Options.path(file)
                .map(path -> path.isAbsolute()
                        ? ""
                        : option + " names '" + file + "', which is relative to no certain folder. " + LOCK_FIX)
                .or(() -> Optional.of(option + " names '" + file + "', which is no path. " + LOCK_FIX))
                .filter(fault -> !fault.isEmpty());
    }

    private static Optional<String> updateFault(Options options) {
        String option = "-A" + Options.LOCK_UPDATE;
        return options.lockUpdate().flatMap(value -> {
            if (!value.equals("true") && !value.equals("false")) {
                return Optional.of(option + " is '" + value + "'. Let it be true or false.");
            }
            return options.updatesLock() && options.lock().isEmpty()
                    ? Optional.of(option + " has nothing to write: name the file with -A" + Options.LOCK + ".")
                    : Optional.empty();
        });
    }

    private static String graphFault(String format) {
        String option = "-A" + Options.GRAPH;
        List<String> known = GraphFormat.texts();
        String formats = "The formats are " + String.join(", ", known.subList(0, known.size() - 1)) + " and "
                + known.getLast() + ".";
        if (format.isEmpty()) {
            return option + " lacks the name of a format. " + formats;
        }
        String meant = ClosestName.to(format, known)
                .map(close -> "Did you mean '" + close + "'? ")
                .orElse("");
        return option + " names '" + format + "', which is no format. " + meant + formats;
    }
}
