package dev.planloom.processor.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils the text of a source in a few places, by chance: cuts it off, and removes, repeats, swaps and adds parts. */
public final class Scrambler {
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\"[^\"\\n]*\"|.");

    /** What is added, where it belongs and where it does not. */
    private static final List<String> ADDED = List.of(
            "@Task ",
            "@dev.planloom.Task(name = \"\") ",
            "@dev.planloom.Task(dependsOn = {}, name = missing) ",
            "@dev.planloom.Task(optional = 1, dependsOn = {\"load\", null, \"\"}) ",
            "@dev.planloom.Task @dev.planloom.Task ",
            "@dev.planloom.Plan ",
            "@dev.planloom.Plan(\"\") ",
            "@dev.planloom.Plan(value = 1, schedule = Missing.X) ",
            "@dev.planloom.From(\"load\") ",
            "@dev.planloom.From ",
            "@dev.planloom.Each(\"load\") ",
            "@dev.planloom.Each(value = 7, batch = \"x\", collect = {}) ",
            "@dev.planloom.When ",
            "@dev.planloom.When({}) ",
            "@dev.planloom.When(load) ",
            "@dev.planloom.Limit ",
            "@dev.planloom.Limit(name = \"db\", permits = -1) @dev.planloom.Limit(permits = 1.5) ",
            "@dev.planloom.Uses ",
            "@dev.planloom.Uses.List({@dev.planloom.Uses, 1}) ",
            "@dev.planloom.Retry(retryOn = Missing.class, abortOn = int.class, max = 'x') ",
            "@dev.planloom.Retry(retryOn = {String.class, void.class}) ",
            "@dev.planloom.Timeout ",
            "@dev.planloom.Timeout(\"1\" + \"s\" + missing) ",
            "@dev.planloom.RateLimit(permits = 1L << 40) ",
            "@dev.planloom.CircuitBreaker(failureRate = 1e99, window = -1) ",
            "@dev.planloom.Fallback(\"load\") ",
            "@dev.planloom.Fallback ",
            "@dev.planloom.Reads({\"a\", 1}) ",
            "@dev.planloom.Writes ",
            "@dev.planloom.Exclusive(\"a/\") ",
            "@SuppressWarnings(\"planloom:x\") ",
            "private ",
            "static ",
            "abstract ",
            "final ",
            "<T> ",
            "<?>",
            "[]",
            "...",
            "?",
            "void ",
            "var ",
            "record R(@dev.planloom.Task int x) {} ",
            "class ",
            "interface I { @dev.planloom.Task ",
            "extends Missing ",
            "implements Missing<String> ",
            "enum E { A { @dev.planloom.Task void a() {} } } ",
            "_",
            "{",
            "}",
            "(",
            ")",
            ";",
            "\"",
            "/*",
            "//",
            "\\u",
            "\0");

    private Scrambler() {}

    /** Spoils a text in one to four places. */
    public static String scramble(String text, Random random) {
        String scrambled = text;
        for (int changes = 1 + random.nextInt(4); changes > 0 && !scrambled.isEmpty(); changes--) {
            scrambled = switch (random.nextInt(10)) {
                case 0 -> scrambled.substring(0, random.nextInt(scrambled.length()));
                case 1 -> moved(scrambled.lines().map(line -> line + "\n").toList(), random);
                case 2 -> renamed(tokens(scrambled), random);
                case 3, 4, 5 -> added(tokens(scrambled), random);
                default -> moved(tokens(scrambled), random);
            };
        }
        return scrambled;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Removes, repeats, overwrites or swaps some of the parts. */
    private static String moved(List<String> parts, Random random) {
        List<String> moved = new ArrayList<>(parts);
        int at = random.nextInt(moved.size());
        int other = random.nextInt(moved.size());
        switch (random.nextInt(4)) {
            case 0 -> moved.remove(at);
            case 1 -> moved.add(at, moved.get(other));
            case 2 -> moved.set(at, moved.get(other));
            default -> Collections.swap(moved, at, other);
        }
        return String.join("", moved);
    }

    private static String added(List<String> tokens, Random random) {
        List<String> added = new ArrayList<>(tokens);
        added.add(random.nextInt(tokens.size() + 1), ADDED.get(random.nextInt(ADDED.size())));
        return String.join("", added);
    }

    /** Calls everything of one name by that of another, or by a word that is none. */
    private static String renamed(List<String> tokens, Random random) {
        List<String> words = new ArrayList<>(tokens);
        words.removeIf(token -> !token.matches("[A-Za-z]\\w*"));
        if (words.isEmpty()) {
            return String.join("", tokens);
        }
        String old = words.get(random.nextInt(words.size()));
        words.addAll(Arrays.asList("record", "yield", "GeneratedPlan", "Object", "Missing", "int", "class"));
        String name = words.get(random.nextInt(words.size()));
        return String.join(
                "",
                tokens.stream().map(token -> token.equals(old) ? name : token).toList());
    }
}
