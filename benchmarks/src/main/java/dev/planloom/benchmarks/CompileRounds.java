package dev.planloom.benchmarks;

import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.source.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures builds, round by round: the whole of a fresh {@code javac} process, and a compilation in a process that has
 * compiled the same for a while, as that of a build tool has. Processors are loaded anew for each compilation, as build tools
 * do.
 */
final class CompileRounds {
    private static final double NANOS_A_MILLI = 1e6;
    private static final double BYTES_A_KILO = 1e3;

    /** A graph that Dagger's processor takes minutes for is not for it. */
    private static final int MOST_FOR_DAGGER = 1_000;

    private final Effort effort;
    private final Path folder;
    private final Quiet quiet;

    /** Makes rounds that write sources and classes below a folder. */
    CompileRounds(Effort effort, Path folder, Quiet quiet) {
        this.effort = effort;
        this.folder = folder.resolve("builds");
        this.quiet = quiet;
    }

    /** The time of builds. */
    List<Measurement> times(List<Shape> shapes) throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        for (int round = 0; round < effort.compiling.rounds(); round++) {
            for (Shape shape : shapes) {
                for (Build build : builds(shape)) {
                    System.err.printf(
                            "compiling: round %d of %d, %s, %s%n",
                            round + 1, effort.compiling.rounds(), label(shape), build.label());
                    double fresh = fresh(shape, build) / NANOS_A_MILLI;
                    measurements.add(time(label(shape) + ", fresh javac", build, round, fresh, shape));
                    double warm = warm(shape, build) / NANOS_A_MILLI;
                    measurements.add(time(label(shape) + ", warm javac", build, round, warm, shape));
                }
            }
        }
        return measurements;
    }

    /** The size of what comes out. */
    List<Measurement> classes(List<Shape> shapes) throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        for (Shape shape : shapes) {
            for (Build build : builds(shape)) {
                fresh(shape, build);
                ClassFiles files = ClassFiles.in(output(shape, build));
                measurements.add(new Measurement(
                        Section.CLASSES, label(shape), build.label(), 0, files.bytes() / BYTES_A_KILO, files.count()));
            }
        }
        return measurements;
    }

    private static Measurement time(String graph, Build build, int round, double millis, Shape shape) {
        double microsATask = millis * 1_000 / shape.graph().size();
        return new Measurement(Section.COMPILE, graph, build.label(), round, millis, microsATask);
    }

    private static List<Build> builds(Shape shape) {
        return shape.size() <= MOST_FOR_DAGGER ? List.of(Build.values()) : List.of(Build.PLAIN, Build.PLANLOOM);
    }

    private static String label(Shape shape) {
        return "%,d tasks".formatted(shape.size());
    }

    private Path output(Shape shape, Build build) {
        return folder.resolve(shape.id() + "-" + build);
    }

    /** The nanoseconds of a process. */
    private long fresh(Shape shape, Build build) throws IOException, InterruptedException {
        List<String> arguments = arguments(shape, build);
        ClassFiles.clear(output(shape, build));
        quiet.await();
        long start = System.nanoTime();
        Jvm.run("javac", arguments);
        return System.nanoTime() - start;
    }

    /** The median of the nanoseconds of compilations in one process. */
    private double warm(Shape shape, Build build) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                System.getProperty("java.class.path"),
                WarmCompiler.class.getName(),
                Long.toString(effort.compiling.warmup().toMillis()),
                Integer.toString(effort.compiling.repetitions())));
        command.addAll(arguments(shape, build));
        quiet.await();
        return Double.parseDouble(Jvm.run("java", command).getLast());
    }

    private List<String> arguments(Shape shape, Build build) throws IOException {
        Path sources = folder.resolve("sources").resolve(build == Build.DAGGER ? "dagger" : "tasks");
        List<String> arguments = new ArrayList<>(build.options());
        arguments.addAll(List.of(
                "-d",
                output(shape, build).toString(),
                build.write(shape, sources).toString()));
        return arguments;
    }
}
