package dev.planloom.processor.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the result's accessors. */
public final class Accessor {
    private static final Pattern HYPHEN = Pattern.compile("-+(.?)");

    private Accessor() {}

    /** The accessor for a task's value: {@code provisionWorkers} for {@code provision-workers}. */
    public static String of(String task) {
        if (task.indexOf('-') < 0) {
            return task;
        }
        return HYPHEN.matcher(task)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).toUpperCase(Locale.ROOT)));
    }
}
