package dev.planloom.benchmarks;

import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.source.WiringCompiler;
import dev.planloom.benchmarks.wiring.Contender;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the first run of a JVM, from the start of {@code main} to the end of the run, round by round. Each JVM has the
 * class path that its contender needs, and no options but the one that a contender needs.
 */
final class ColdRounds {
    private static final double NANOS_A_MILLI = 1e6;

    private final Effort effort;
    private final Path compiled;
    private final Quiet quiet;

    ColdRounds(Effort effort, Path compiled, Quiet quiet) {
        this.effort = effort;
        this.compiled = compiled;
        this.quiet = quiet;
    }

    List<Measurement> measure(List<Shape> shapes) throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        for (int round = 0; round < effort.starts; round++) {
            System.err.printf("cold starts: round %d of %d%n", round + 1, effort.starts);
            for (Shape shape : shapes) {
                for (Contender contender : effort.extent.contenders(Section.COLD)) {
                    quiet.await();
                    String nanos = Jvm.run(command(shape, contender)).getLast();
                    measurements.add(new Measurement(
                            Section.COLD,
                            shape.label(),
                            contender.label(),
                            round,
                            Double.parseDouble(nanos) / NANOS_A_MILLI,
                            0));
                }
            }
        }
        return measurements;
    }

    private List<String> command(Shape shape, Contender contender) {
        List<String> command = new ArrayList<>();
        switch (contender) {
            case SCOPE_FORKS, SCOPE_OWNER -> command.add("--enable-preview");
            // Guava uses what a new JDK warns of.
            case DAGGER -> command.add("--sun-misc-unsafe-memory-access=allow");
            default -> {}
        }
        String classPath = Stream.concat(
                        Stream.of(compiled.toString(), jar(ColdRounds.class.getName())),
                        marks(contender).map(ColdRounds::jar))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-classpath", classPath, WiringCompiler.coldClass(shape, contender)));
        return command;
    }

    /** A class out of each library that a contender needs. */
    private static Stream<String> marks(Contender contender) {
        return switch (contender) {
            case LAYERED, DATAFLOW -> Stream.of("dev.planloom.Task", "dev.planloom.runtime.TaskGraph");
            case REACTOR -> Stream.of("reactor.core.publisher.Mono", "org.reactivestreams.Publisher");
            case DAGGER ->
                Stream.of(
                        "dagger.producers.Producer",
                        "dagger.Component",
                        "javax.inject.Provider",
                        "jakarta.inject.Provider",
                        "com.google.common.collect.ImmutableMap",
                        "com.google.common.util.concurrent.internal.InternalFutures");
            default -> Stream.of();
        };
    }

    private static String jar(String className) {
        try {
            Class<?> mark = Class.forName(className, false, ColdRounds.class.getClassLoader());
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
