package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.Threads;
import org.jspecify.annotations.Nullable;

/**
 * A program that does nothing but run a plan of four tasks, on one worker, as generated code would; for its own JVM. Its argument
 * says how, by a name of {@link Way}.
 */
final class FirstRun implements TaskCalls {
    private static final LazyRunner RUNNER = LazyRunner.of(Schedule.LAYERED);

    /** How the run is called. */
    enum Way {
        PLAIN,
        /** By a virtual thread. */
        VIRTUAL_CALLER,
        /** With tasks on platform threads. */
        PLATFORM_THREADS,
        /** So that there is no graph. */
        BROKEN,
        /** Likewise, and the caller is interrupted meanwhile. */
        BROKEN_AND_INTERRUPTED
    }

    private final Way way;

    private FirstRun(Way way) {
        this.way = way;
    }

    /** Prints the sum that the tasks make, whether the caller is interrupted, and the living threads of Planloom. */
    public static void main(String[] args) throws InterruptedException {
        FirstRun calls = new FirstRun(Way.valueOf(args[0]));
        if (calls.way == Way.VIRTUAL_CALLER) {
            Thread.ofVirtual().start(calls::print).join();
        } else {
            calls.print();
        }
    }

    private void print() {
        try {
            RunOptions options = way == Way.PLATFORM_THREADS
                    ? RunOptions.workers(1).threads(Threads.PLATFORM)
                    : RunOptions.workers(1);
            System.out.println("sum " + RUNNER.run(this, options).<Integer>value(3));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        System.out.println("interrupted " + Thread.currentThread().isInterrupted());
        Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("planloom"))
                .forEach(name -> System.out.println("thread " + name));
    }

    @Override
    public TaskGraph graph() {
        if (way == Way.BROKEN_AND_INTERRUPTED) {
            Thread.currentThread().interrupt();
        }
        if (way == Way.BROKEN || way == Way.BROKEN_AND_INTERRUPTED) {
            throw new IllegalStateException("no graph");
        }
        return TaskGraph.named("four")
                .task("a")
                .task("b")
                .task("c")
                .takes("a", "b")
                .task("d")
                .takes("c")
                .build();
    }

    @Override
    public @Nullable Object call(int task, Values values) {
        return switch (task) {
            case 0 -> 1;
            case 1 -> 2;
            case 2 -> values.<Integer>get(0) + values.<Integer>get(1);
            default -> values.<Integer>get(2);
        };
    }
}
