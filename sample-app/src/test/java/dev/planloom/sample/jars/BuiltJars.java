package dev.planloom.sample.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The jars that this build has made, and that the build names by system properties. */
enum BuiltJars {
    ANNOTATIONS("annotations.jar"),
    RUNTIME("runtime.jar"),
    PROCESSOR("processor.jar");

    private static final Pattern LIBRARIES = Pattern.compile("[/\\\\](resilience4j|slf4j)-[\\w.-]+\\.jar$");

    private final String property;

    BuiltJars(String property) {
        this.property = property;
    }

    Path path() {
        Path path = Path.of(Objects.requireNonNull(System.getProperty(property), property));
        assertThat(path).isRegularFile();
        return path;
    }

    List<String> entries() {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.stream().map(Object::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a user's code needs to compile and to run: a class path or module path. */
    static String runtimePath() {
        return Stream.of(ANNOTATIONS.path(), RUNTIME.path(), jspecify())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** As {@link #runtimePath}, with what rate limits and circuit breakers need. */
    static String guardedPath() {
        String paths = System.getProperty("java.class.path", "")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "");
        Stream<String> libraries = Stream.of(paths.split(Pattern.quote(File.pathSeparator)))
                .filter(path -> LIBRARIES.matcher(path).find());
        return Stream.concat(Stream.of(runtimePath()), libraries).collect(Collectors.joining(File.pathSeparator));
    }

    /** The runtime's one dependency at all times, which a build brings along. */
    private static Path jspecify() {
        try {
            return Path.of(NullMarked.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
