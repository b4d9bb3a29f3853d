package dev.planloom.processor.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of {@code java.lang} that a file uses. Nothing has to import them, unless a class of the file's own package
 * has such a name and would be meant instead.
 */
final class JavaLangNames {
    private static final String IMPORT = "import java.lang.";

    private JavaLangNames() {}

    /**
     * The simple names.
     *
     * @param text a file that imports them all, which is how JavaPoet tells them
     */
    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        for (int start = next(text, 0); start >= 0; start = next(text, end(text, start))) {
            String name = text.substring(start + IMPORT.length(), end(text, start) - ";\n".length());
            if (name.indexOf('.') < 0) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The file without these imports.
     *
     * @param text a file that imports other names too
     */
    static String withoutImports(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (String name : in(text)) {
            String line = IMPORT + name + ";\n";
            int start = text.indexOf(line, from);
            rest.append(text, from, start);
            from = start + line.length();
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** Where the next such import begins; -1 behind the last. What follows the imports has no line that begins as they do. */
    private static int next(String text, int from) {
        for (int start = from; start < text.length() && !text.startsWith("/**", start); start = end(text, start)) {
            if (text.startsWith(IMPORT, start)) {
                return start;
            }
        }
        return -1;
    }

    /** Where the next line begins. */
    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
