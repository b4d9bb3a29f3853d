package dev.planloom.benchmarks.source;

import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import dev.planloom.benchmarks.wiring.Contender;

/** A program that runs a plan once and prints how long that took from the start of {@code main}, in nanoseconds. */
final class ColdSource {
    private ColdSource() {}

    /** Whether the program of a contender names a preview API. */
    static boolean isPreview(Contender contender) {
        return contender == Contender.SCOPE_FORKS || contender == Contender.SCOPE_OWNER;
    }

    /** The simple name of the program of a contender. */
    static String className(Contender contender) {
        return "Cold_" + contender.name();
    }

    static SourceFile of(Shape shape, Contender contender) {
        String text =
                """
                package %1$s;

                import dev.planloom.Schedule;
                import dev.planloom.benchmarks.graph.Oracle;
                import dev.planloom.benchmarks.graph.Shape;
                import dev.planloom.benchmarks.graph.TaskValues;
                import dev.planloom.benchmarks.wiring.CompletableFutures;
                import dev.planloom.benchmarks.wiring.ReactorMonos;
                import dev.planloom.benchmarks.wiring.Wiring;
                import dev.planloom.runtime.RunOptions;
                import java.util.concurrent.ForkJoinPool;

                public final class %2$s {
                    public static void main(String[] args) throws Exception {
                        long start = System.nanoTime();
                        Wiring wiring = new %3$s;
                        TaskValues values = wiring.run();
                        long nanos = System.nanoTime() - start;
                        new Oracle(Shape.parse("%4$s")).check(values);
                        System.out.println(nanos);
                        System.exit(0);
                    }
                }
                """.formatted(CompiledWirings.packageName(shape), className(contender), wiring(contender), shape.id());
        return new SourceFile(CompiledWirings.packageName(shape), className(contender), text);
    }

    private static String wiring(Contender contender) {
        return switch (contender) {
            case LAYERED -> "PlanloomWiring(RunOptions.workers(2), false)";
            case DATAFLOW -> "PlanloomWiring(RunOptions.workers(2).schedule(Schedule.DATAFLOW), false)";
            case DIRECT -> "DirectWiring()";
            case FUTURES_FORK_JOIN -> "CompletableFutures(new DirectGraph(), new ForkJoinPool(2))";
            case SCOPE_FORKS, SCOPE_OWNER ->
                "%s(\"%s\", new DirectGraph(), 2)".formatted(CompiledWirings.SCOPES, contender.name());
            case REACTOR -> "ReactorMonos(new DirectGraph(), 2)";
            case DAGGER -> "DaggerWiring(2)";
            default -> throw new IllegalArgumentException(contender.name());
        };
    }
}
