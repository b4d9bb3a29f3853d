package dev.planloom.processor.testing;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
public final class Source extends SimpleJavaFileObject {
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record) (\\w+)");

    private final String text;

    private Source(String path, String text) {
        super(URI.create("memory:///" + path), Kind.SOURCE);
        this.text = text;
    }

    /** A file at a path, such as {@code shop/ConfigTasks.java}. */
    public static Source at(String path, String text) {
        return new Source(path, text);
    }

    /** A file at the path that its package and its first class ask for. */
    public static Source of(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no class in\n" + text);
        }
        Matcher named = PACKAGE.matcher(text);
        String folder = named.find() ? named.group(1).replace('.', '/') + "/" : "";
        return at(folder + type.group(1) + ".java", text);
    }

    /** The path. */
    public String path() {
        return uri.getPath().substring(1);
    }

    /** The text. */
    public String text() {
        return text;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
