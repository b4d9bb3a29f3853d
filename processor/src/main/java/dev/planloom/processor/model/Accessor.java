package dev.planloom.processor.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the result's accessors, and of other members and variables that are made of users' names. */
public final class Accessor {
    private static final Pattern HYPHEN = Pattern.compile("-+(.?)");
    private static final Pattern DOT = Pattern.compile("\\.(.?)");

    /** The capitals at the beginning of a name that its first word has. */
    private static final Pattern CAPITALS =
            Pattern.compile("^(?:\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}+(?!\\p{Ll})|\\p{Lu})");

    private Accessor() {}

    /**
     * The accessor for a task's value: {@code provisionWorkers} for {@code provision-workers}, {@code paymentCharge} for {@code
     * Payment.charge}.
     */
    public static String of(String task) {
        if (task.indexOf('-') < 0 && task.indexOf('.') < 0) {
            return task;
        }
        int dot = task.lastIndexOf('.');
        String name = dot < 0 ? task : ofClass(task.substring(0, dot)) + "-" + task.substring(dot + 1);
        return HYPHEN.matcher(name).replaceAll(match -> upper(match.group(1)));
    }

    /** A class's name as that of a variable: {@code urlReader} for {@code URLReader}, {@code shopPayment} for {@code Shop.Payment}. */
    public static String ofClass(String name) {
        String words =
                CAPITALS.matcher(name).replaceFirst(match -> match.group().toLowerCase(Locale.ROOT));
        return DOT.matcher(words).replaceAll(match -> upper(match.group(1)));
    }

    private static String upper(String letter) {
        return Matcher.quoteReplacement(letter.toUpperCase(Locale.ROOT));
    }
}
