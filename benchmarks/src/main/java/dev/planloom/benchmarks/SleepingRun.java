package dev.planloom.benchmarks;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.ListSchedule;
import dev.planloom.benchmarks.graph.Oracle;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.graph.TaskValues;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import dev.planloom.benchmarks.wiring.Contender;
import dev.planloom.benchmarks.wiring.Wiring;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The program that runs plans of sleeping tasks. Its arguments: the folder with compiled wirings, the contender, how
 * often, and the cases. For each case it prints the makespan in nanoseconds, and its ratio to what list scheduling gives
 * on paper if every sleep takes as long as it took; of both the median.
 */
final class SleepingRun {
    private static final int WARMUPS = 5;

    /** For how long to warm up, at least. */
    private static final long WARMUP_NANOS = 2_000_000_000L;

    private SleepingRun() {}

    /** A graph, and how many of its tasks run at once. */
    record Case(Shape shape, int workers) {
        /** Reads what {@link #id} returns. */
        static Case parse(String id) {
            int colon = id.indexOf(':');
            return new Case(Shape.parse(id.substring(0, colon)), Integer.parseInt(id.substring(colon + 1)));
        }

        String id() {
            return shape.id() + ":" + workers;
        }

        String label() {
            String count = workers == Integer.MAX_VALUE ? "unlimited" : Integer.toString(workers);
            return shape.label() + "; " + count + (workers == 1 ? " worker" : " workers");
        }
    }

    /** Runs the cases. */
    public static void main(String[] args) throws Exception {
        CompiledWirings compiled = new CompiledWirings(Path.of(args[0]));
        Contender contender = Contender.valueOf(args[1]);
        int repetitions = Integer.parseInt(args[2]);
        for (String id : Arrays.asList(args).subList(3, args.length)) {
            Case each = Case.parse(id);
            try (Wiring wiring = contender.wire(each.shape(), compiled, each.workers())) {
                warmUp(each, wiring);
                measure(each, wiring, repetitions);
            }
        }
    }

    /** Where few workers take seconds, what warm code gains is lost in the noise. */
    private static void warmUp(Case each, Wiring wiring) throws Exception {
        if (each.workers() < 8) {
            return;
        }
        long start = System.nanoTime();
        for (int i = 0; i < WARMUPS || System.nanoTime() - start < WARMUP_NANOS; i++) {
            TaskValues _ = wiring.run();
        }
    }

    private static void measure(Case each, Wiring wiring, int repetitions) throws Exception {
        Oracle oracle = new Oracle(each.shape());
        Graph graph = each.shape().graph();
        ListSchedule paper = new ListSchedule(graph);
        double[] makespans = new double[repetitions];
        double[] ratios = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            TaskValues values = wiring.run();
            makespans[i] = System.nanoTime() - start;
            oracle.check(values);
            long[] slept = new long[graph.size()];
            Arrays.setAll(slept, values::slept);
            ratios[i] = makespans[i] / paper.makespan(slept, each.workers());
        }
        System.out.println(
                Spread.of(makespans).median() + " " + Spread.of(ratios).median());
    }
}
