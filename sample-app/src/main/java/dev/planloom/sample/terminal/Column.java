package dev.planloom.sample.terminal;

import java.util.Collection;

/**
 * A column of a table.
 *
 * @param width how many characters each cell has
 */
public record Column(int width) {
    /**
     * A column for some texts.
     *
     * @param texts what is to stand in it
     * @param limit the greatest width
     * @return a column as wide as the longest text, up to the limit
     */
    public static Column of(Collection<String> texts, int limit) {
        return new Column(texts.stream()
                .mapToInt(text -> Text.shortened(text, limit).length())
                .max()
                .orElse(0));
    }

    /**
     * A cell of the column.
     *
     * @param text what stands in it
     * @return the text, shortened or filled up with spaces to the width of the column
     */
    public String cell(String text) {
        String shortened = Text.shortened(text, width);
        return shortened + " ".repeat(width - shortened.length());
    }
}
