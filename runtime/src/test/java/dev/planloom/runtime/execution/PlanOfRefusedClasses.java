package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Runs a plan in which a task throws when no further class can be loaded, while another one waits, and further workers rest. To be
 * loaded by a {@link RefusingLoader}, and so known to its user as what the JDK has.
 */
final class PlanOfRefusedClasses implements BiFunction<String, Runnable, Throwable>, TaskCalls {
    private static final int FIRST = 0;
    private static final int WAITING = 1;

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final Error error = new NoClassDefFoundError("of the task");
    private Runnable refuse = () -> {};
    private boolean isElement;

    /** Runs the plan under the schedule of a name; if the name ends with a star, an element throws and not a whole task. */
    @Override
    public Throwable apply(String name, Runnable refusal) {
        refuse = refusal;
        isElement = name.endsWith("*");
        TaskGraphBuilder graph = TaskGraph.named("plan");
        graph.task("elements").task("waiting").after(isElement ? new String[] {"elements"} : new String[0]);
        graph.task("each").each("elements").task("last").after("waiting", "each");
        PlanRunner runner = PlanRunner.of(graph.build(), Schedule.valueOf(name.replace("*", "")));
        try {
            return new AssertionError("the run ended with " + runner.run(this, RunOptions.workers(4)));
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    @Override
    public @Nullable Object call(int task, Values values) throws Exception {
        switch (task) {
            case FIRST -> {
                return isElement ? List.of("one", "two") : thrown();
            }
            case WAITING -> {
                started.countDown();
                never.await();
            }
            default -> throw new AssertionError(task);
        }
        return null;
    }

    private List<String> thrown() throws InterruptedException {
        started.await();
        refuse.run();
        throw error;
    }

    @Override
    public @Nullable Object callEach(int task, @Nullable Object element, Values values) throws InterruptedException {
        return thrown();
    }
}
