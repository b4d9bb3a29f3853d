package dev.planloom.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with sources under {@code src/test/resources}, and what is expected of them.
 *
 * <p>After a wanted change, {@code mvn test -pl processor -am -Dfixtures.accept=true} writes what there is over what
 * was expected, and {@code git diff} shows the change. Nothing else writes there.
 *
 * @param folder the folder
 */
public record Fixture(Path folder) {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path RESOURCES = MODULE.resolve(Path.of("src", "test", "resources"));
    private static final String PLACE = "{fixture}";
    private static final boolean ACCEPT = Boolean.getBoolean("fixtures.accept");

    /** The fixtures in a folder, in the order of their names. */
    public static List<Fixture> in(String first, String... more) {
        return in(RESOURCES.resolve(Path.of(first, more)));
    }

    /** The fixtures in a folder of folders, in the order of their names. */
    public static List<Fixture> allIn(String folder) {
        return in(folder).stream()
                .flatMap(fixture -> in(fixture.folder()).stream())
                .toList();
    }

    private static List<Fixture> in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().map(Fixture::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a page in the project's folder {@code docs}. */
    public static String documentation(String page) {
        return read(pageFile(page));
    }

    /**
     * The text of a page in the project's folder {@code docs}.
     *
     * @param page its name
     * @param actual what there is, taken over where changes are accepted
     */
    public static String documentation(String page, String actual) {
        if (ACCEPT) {
            write(pageFile(page), actual);
        }
        return documentation(page);
    }

    private static Path pageFile(String page) {
        return MODULE.toAbsolutePath().resolveSibling("docs").resolve(page);
    }

    /** The first block of a language in a page. */
    public static String block(String page, String language) {
        Matcher block = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(documentation(page));
        if (!block.find()) {
            throw new AssertionError(page + " has no block of " + language);
        }
        return block.group(1);
    }

    /** The name of the folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** The fixtures inside this one. */
    public List<Fixture> inner(String name) {
        Path inner = folder.resolve(name);
        return Files.isDirectory(inner) ? List.of(new Fixture(inner)) : List.of();
    }

    /** The sources in the folder, by their paths in it, and without those of the fixture {@code classpath} inside. */
    public List<Source> sources() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(folder::relativize)
                    .filter(path -> !path.startsWith("classpath"))
                    .sorted()
                    .map(path -> Source.at(path.toString().replace('\\', '/'), read(folder.resolve(path))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options of the compiler in the folder's {@code options.txt}, which call the folder {@code {fixture}}. */
    public String[] options() {
        return expected("options.txt")
                .lines()
                .map(line -> line.replace(PLACE, folder.toAbsolutePath().toString()))
                .toArray(String[]::new);
    }

    /** A message with the folder's path as {@code {fixture}}. */
    public String placeless(String message) {
        return message.replace(folder.toAbsolutePath().toString(), PLACE);
    }

    /** A line of a source, which is named as in {@code shop/ConfigTasks.java:12}. */
    public String line(String place) {
        int colon = place.lastIndexOf(':');
        return read(folder.resolve(place.substring(0, colon)))
                .lines()
                .toList()
                .get(Integer.parseInt(place.substring(colon + 1)) - 1);
    }

    /**
     * What a file in the folder says is expected.
     *
     * @param file the file
     * @param actual what there is, taken over where changes are accepted
     */
    public String expected(String file, String actual) {
        if (ACCEPT) {
            write(folder.resolve(file), actual);
        }
        return expected(file);
    }

    /** What a file in the folder says is expected; empty where there is no such file. */
    public String expected(String file) {
        Path path = folder.resolve(file);
        return Files.exists(path) ? read(path) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return RESOURCES.relativize(folder).toString();
    }
}
