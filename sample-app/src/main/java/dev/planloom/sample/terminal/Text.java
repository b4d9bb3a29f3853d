package dev.planloom.sample.terminal;

/** Text from outside as it may stand on a terminal. */
public final class Text {
    private static final String GAP = "...";

    private Text() {}

    /**
     * A text without what a terminal would obey rather than show.
     *
     * @param text any text
     * @return one line, with line breaks, control characters and invisible ones written as escapes
     */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> printable.append("\\n");
                case '\r' -> printable.append("\\r");
                case '\t' -> printable.append("\\t");
                default -> {
                    if (isVisible(c)) {
                        printable.appendCodePoint(c);
                    } else {
                        printable.append(String.format("\\u%04x", c));
                    }
                }
            }
        });
        return printable.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * A printable text of limited length.
     *
     * @param text any text
     * @param limit how many characters it may have, more than three
     * @return the text, without its middle if it is too long
     */
    public static String shortened(String text, int limit) {
        String printable = printable(text);
        if (printable.length() <= limit) {
            return printable;
        }
        int head = (limit - GAP.length() + 1) / 2;
        int tail = limit - GAP.length() - head;
        return printable.substring(0, head) + GAP + printable.substring(printable.length() - tail);
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param thing what one of them is called
     * @return the number and the word, in the plural if need be
     */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
