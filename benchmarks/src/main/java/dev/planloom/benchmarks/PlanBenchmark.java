package dev.planloom.benchmarks;

import dev.planloom.benchmarks.graph.Oracle;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.graph.TaskValues;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import dev.planloom.benchmarks.wiring.Contender;
import dev.planloom.benchmarks.wiring.Wiring;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Runs a whole plan, from the call to the last value. {@link Rounds} says how often, and in how many JVMs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls the set-up before it measures
public class PlanBenchmark {
    /** The system property that names the folder with the classes of compiled wirings. */
    static final String COMPILED = "planloom.compiled";

    /** How many tasks run at once. */
    static final int WORKERS = 2;

    /** The graph. */
    @Param("")
    public String shape;

    /** Who runs it. */
    @Param
    public Contender contender;

    private Wiring wiring;

    /** Wires the graph and compares the values of all tasks with those that they must have. */
    @Setup
    public void wire() throws Exception {
        Path compiled = Path.of(Objects.requireNonNull(System.getProperty(COMPILED), COMPILED));
        wiring = contender.wire(Shape.parse(shape), new CompiledWirings(compiled), WORKERS);
        check();
    }

    /** Compares the values once more, of a run of compiled code, and ends the threads. */
    @TearDown
    public void close() throws Exception {
        check();
        wiring.close();
    }

    /** One run. */
    @Benchmark
    public TaskValues run() throws Exception {
        return wiring.run();
    }

    private void check() throws Exception {
        new Oracle(Shape.parse(shape)).check(wiring.run());
    }
}
