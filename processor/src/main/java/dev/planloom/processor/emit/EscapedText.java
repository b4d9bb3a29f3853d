package dev.planloom.processor.emit;

import java.util.HexFormat;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Texts of users, as the formats of graphs want them. What cannot be shown stands by its number, as in Java. */
final class EscapedText {
    private EscapedText() {}

    /** For a quoted string of JSON. */
    static String json(String text) {
        return escape(text, letter -> letter == '"' || letter == '\\', letter -> "\\" + (char) letter, "\\");
    }

    /** For a quoted label of Graphviz, which reads entities of HTML in it. */
    static String dot(String text) {
        return escape(
                text,
                letter -> letter == '"' || letter == '\\' || letter == '&',
                letter -> letter == '&' ? "&amp;" : "\\" + (char) letter,
                "\\\\");
    }

    /** For a quoted label of Mermaid, which gives a meaning to much that is no letter. */
    static String mermaid(String text) {
        return escape(
                text,
                letter -> !Character.isLetterOrDigit(letter) && " -_.".indexOf(letter) < 0,
                letter -> "#" + letter + ";",
                "#92;");
    }

    private static String escape(String text, IntPredicate isSpecial, IntFunction<String> escaped, String backslash) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isHidden(letter)) {
                result.append(backslash).append("u").append(HexFormat.of().toHexDigits((char) letter));
            } else if (isSpecial.test(letter)) {
                result.append(escaped.apply(letter));
            } else {
                result.appendCodePoint(letter);
            }
        });
        return result.toString();
    }

    /** Whether it is a control character, a line's end, or half a letter, which no file could hold. */
    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
