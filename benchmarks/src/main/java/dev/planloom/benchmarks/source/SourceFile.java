package dev.planloom.benchmarks.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory, for the compiler. */
final class SourceFile extends SimpleJavaFileObject {
    private final String text;

    SourceFile(String packageName, String className, String text) {
        super(
                URI.create("memory:///" + packageName.replace('.', '/') + "/" + className + Kind.SOURCE.extension),
                Kind.SOURCE);
        this.text = text;
    }

    /** Writes the file below a folder, by its package. */
    Path write(Path folder) throws IOException {
        Path file = folder.resolve(uri.getPath().substring(1));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
