package dev.planloom.benchmarks;

import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.wiring.Contender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures tasks that do nothing, round by round.
 *
 * <p>JMH would run the forks of one contender one after the other, minutes apart from those of the next. Here a round
 * forks each contender once, so that those whose ratio is taken ran shortly after one another: what else the machine
 * does in the course of the run is in the spread over the rounds, and not in the ratio.
 */
final class Rounds {
    private final Effort effort;
    private final Path compiled;
    private final Quiet quiet;

    /**
     * Makes rounds.
     *
     * @param compiled the folder from which the forked JVMs load compiled wirings
     * @param quiet waits before each JVM
     */
    Rounds(Effort effort, Path compiled, Quiet quiet) {
        this.effort = effort;
        this.compiled = compiled;
        this.quiet = quiet;
        // Its lock is one file for the whole machine, and the end of a run that finds it taken.
        System.setProperty("jmh.ignoreLock", "true");
    }

    List<Measurement> measure(Section section, List<Shape> shapes) throws RunnerException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        for (int round = 0; round < effort.rounds; round++) {
            for (Shape shape : shapes) {
                for (Contender contender : effort.extent.contenders(section)) {
                    quiet.await();
                    Measurement measurement = measure(section, shape, contender, round);
                    measurements.add(measurement);
                    System.err.printf(
                            "round %d of %d: %s, %s: %.1f ns a task%n",
                            round + 1,
                            effort.rounds,
                            measurement.graph(),
                            measurement.contender(),
                            measurement.figure());
                }
            }
        }
        return measurements;
    }

    private Measurement measure(Section section, Shape shape, Contender contender, int round) throws RunnerException {
        Stream<String> heap = section == Section.ELEMENTS ? Jvm.LARGE_HEAP.stream() : Stream.of();
        String[] options = Stream.of(
                        Jvm.OPTIONS.stream(), heap, Stream.of("-D" + PlanBenchmark.COMPILED + "=" + compiled))
                .flatMap(all -> all)
                .toArray(String[]::new);
        Options run = new OptionsBuilder()
                .include(PlanBenchmark.class.getName())
                .param("shape", shape.id())
                .param("contender", contender.name())
                .forks(1)
                .warmupIterations(effort.warmups)
                .warmupTime(effort.warmupTime())
                .measurementIterations(effort.iterations)
                .measurementTime(effort.iterationTime())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(options)
                .build();
        RunResult result = new Runner(run).runSingle();
        Result<?> bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
        double tasks = shape.graph().size();
        return new Measurement(
                section,
                shape.label(),
                contender.label(),
                round,
                result.getPrimaryResult().getScore() / tasks,
                bytes.getScore() / tasks);
    }
}
