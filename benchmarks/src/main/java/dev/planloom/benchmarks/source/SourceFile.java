package dev.planloom.benchmarks.source;

import java.net.URI;
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

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
