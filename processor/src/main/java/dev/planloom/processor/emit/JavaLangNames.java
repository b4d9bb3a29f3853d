package dev.planloom.processor.emit;

import com.palantir.javapoet.JavaFile;
import java.util.stream.Stream;

/**
 * The names of {@code java.lang} that a file uses. Nothing has to import them, unless a class of the file's own package
 * has such a name and would be meant instead.
 */
final class JavaLangNames {
    private static final String IMPORT = "import java.lang.";

    private JavaLangNames() {}

    /** The simple names; the file must be one that imports them all, which is how JavaPoet tells them. */
    static Stream<String> in(JavaFile file) {
        return file.toString()
                .lines()
                .filter(line -> line.startsWith(IMPORT))
                .map(line -> line.substring(IMPORT.length(), line.length() - ";".length()));
    }
}
