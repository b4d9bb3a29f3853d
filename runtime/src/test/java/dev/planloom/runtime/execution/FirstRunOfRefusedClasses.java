package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Runs a plan for the first time, on its owner alone. Its first task refuses to load further classes, and throws unless that does
 * nothing. To be loaded by a {@link RefusingLoader}, and so known to its user as what the JDK has.
 */
final class FirstRunOfRefusedClasses implements BiFunction<String, Runnable, Throwable>, TaskCalls {
    private Runnable refuse = () -> {};
    private boolean throwsError;

    /** Runs the plan under the schedule of a name; if the name ends with a star, its first task throws. Null for success. */
    @Override
    public @Nullable Throwable apply(String name, Runnable refusal) {
        refuse = refusal;
        throwsError = name.endsWith("*");
        LazyRunner runner = LazyRunner.of(Schedule.valueOf(name.replace("*", "")));
        try {
            PlanResult result = runner.run(this, RunOptions.workers(2));
            return result.<Integer>value(1) == 1 ? null : new AssertionError("a wrong value");
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    @Override
    public TaskGraph graph() {
        return TaskGraph.named("plan").task("a").task("b").takes("a").build();
    }

    @Override
    public @Nullable Object call(int task, Values values) {
        if (throwsError) {
            refuse.run();
            throw new NoClassDefFoundError("of the task");
        }
        return task == 0 ? Integer.valueOf(1) : values.<Integer>get(0);
    }
}
