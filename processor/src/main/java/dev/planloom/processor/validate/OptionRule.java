package dev.planloom.processor.validate;

import dev.planloom.processor.model.GraphFormat;
import dev.planloom.processor.model.Options;
import dev.planloom.runtime.naming.ClosestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Options are such as there are, and say what they can say. They stand in no source, so that a text is all there is. */
public final class OptionRule {
    private OptionRule() {}

    /** What is wrong with the options, each fault once. */
    public static List<String> check(Options options) {
        List<String> faults = new ArrayList<>();
        for (String name : options.names()) {
            if (!Options.KNOWN.contains(name)) {
                faults.add("-A" + name + " is no option of Planloom. " + fix(name));
            }
        }
        options.graph()
                .ifPresent(formats -> formats.stream()
                        .filter(format -> GraphFormat.find(format).isEmpty())
                        .distinct()
                        .forEach(format -> faults.add(graphFault(format))));
        return faults;
    }

    private static String fix(String name) {
        Optional<String> close = ClosestName.to(name, new TreeSet<>(Options.KNOWN));
        return close.map(known -> "Did you mean -A" + known + "?")
                .orElse("The only option is -A" + Options.GRAPH + ".");
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
