package dev.planloom.sample.jars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README of the project, or its guide, and the blocks of code in it. */
record Readme(String text) {
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    static Readme read() throws IOException {
        return read("readme");
    }

    static Readme guide() throws IOException {
        return read("guide");
    }

    private static Readme read(String property) throws IOException {
        String path = Objects.requireNonNull(System.getProperty(property), property);
        return new Readme(Files.readString(Path.of(path)));
    }

    /** The blocks of a language, in order; the empty language for those that name none. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }
}
