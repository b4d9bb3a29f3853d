package dev.planloom.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format in which the graph of a plan can be written to a file beside its class. */
public enum GraphFormat {
    /** A flowchart for Mermaid. */
    MERMAID("mmd"),
    /** A digraph for Graphviz. */
    DOT("dot"),
    /** Data for programs. */
    JSON("json");

    private final String extension;

    GraphFormat(String extension) {
        this.extension = extension;
    }

    /** How the names of its files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its name in options: {@code mermaid}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a name in options, if it is one. */
    public static Optional<GraphFormat> find(String text) {
        return Arrays.stream(values())
                .filter(format -> format.text().equals(text))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> texts() {
        return Arrays.stream(values()).map(GraphFormat::text).toList();
    }
}
