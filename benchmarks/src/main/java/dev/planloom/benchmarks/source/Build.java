package dev.planloom.benchmarks.source;

import dev.planloom.benchmarks.graph.Shape;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user's build compiles: the declaration of a graph, and what completes it. */
public enum Build {
    /** The class with the tasks, which nothing looks at. */
    PLAIN("javac without a processor"),
    /** The same class, of which Planloom makes a plan. */
    PLANLOOM("Planloom"),
    /** A production component of the same graph. */
    DAGGER("Dagger Producers");

    private static final String PROCESSOR = "dev.planloom.processor.TaskProcessor";

    /** Libraries of this program that Dagger's processor does without. */
    private static final List<String> OTHERS = List.of("planloom", "jmh", "reactor", "parseq", "slf4j");

    private final String label;

    Build(String label) {
        this.label = label;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }

    /**
     * Writes the source of a graph.
     *
     * @param folder the folder of sources
     * @return the file
     */
    public Path write(Shape shape, Path folder) throws IOException {
        SourceFile source = this == DAGGER ? DaggerSource.component(shape) : PlanloomSource.tasks(shape);
        return source.write(folder);
    }

    /** The options of {@code javac}: a class path and a processor path of what is needed, and no other. */
    public List<String> options() {
        return switch (this) {
            case PLAIN -> List.of("-proc:none", "-classpath", classPath(Stream.of("dev.planloom.Task", RUNTIME)));
            case PLANLOOM ->
                List.of(
                        "-processorpath",
                        planloomPath(),
                        "-classpath",
                        classPath(Stream.of("dev.planloom.Task", RUNTIME)));
            case DAGGER ->
                List.of(
                        "-processorpath",
                        daggerPath(),
                        "-classpath",
                        classPath(Stream.of(
                                "dagger.producers.Producer",
                                "dagger.Component",
                                "javax.inject.Provider",
                                "jakarta.inject.Provider",
                                "com.google.common.collect.ImmutableMap",
                                "com.google.common.util.concurrent.internal.InternalFutures")));
        };
    }

    private static final String RUNTIME = "dev.planloom.runtime.TaskGraph";

    private static String classPath(Stream<String> marks) {
        return Stream.concat(marks.map(Build::place), Stream.of(place(Build.class.getName())))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The published jar; before it is packaged, the folder of its classes, and with it whatever these need. */
    private static String planloomPath() {
        String place = place(PROCESSOR);
        return Files.isDirectory(Path.of(place)) ? System.getProperty("java.class.path") : place;
    }

    private static String daggerPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .filter(path ->
                        OTHERS.stream().noneMatch(Path.of(path).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder of a class. */
    private static String place(String className) {
        try {
            Class<?> mark = Class.forName(className, false, Build.class.getClassLoader());
            return Path.of(mark.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
