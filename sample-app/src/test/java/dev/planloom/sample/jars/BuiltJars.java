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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The jars that this build has made, and that the build names by system properties. */
enum BuiltJars {
    ANNOTATIONS("annotations.jar"),
    RUNTIME("runtime.jar"),
    PROCESSOR("processor.jar");

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

    /** The runtime's one dependency, which a build brings along. */
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
