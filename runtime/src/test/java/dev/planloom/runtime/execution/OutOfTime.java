package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Runs that their deadlines end: plans of a kind, each with twice the deadline of the one before, until one was ready when
 * it ran out of time. How fast the machine is decides nothing.
 */
final class OutOfTime {
    private OutOfTime() {}

    /** Runs until the tasks of these names had started. */
    static PlanTimeoutException run(int workers, List<String> started, Supplier<LambdaPlan> plans) {
        return run(workers, plan -> plan.executed().containsAll(started), plans);
    }

    static PlanTimeoutException run(int workers, Predicate<LambdaPlan> ready, Supplier<LambdaPlan> plans) {
        return run(RunOptions.workers(workers), ready, plans);
    }

    static PlanTimeoutException run(RunOptions options, Predicate<LambdaPlan> ready, Supplier<LambdaPlan> plans) {
        for (Duration deadline = Duration.ofMillis(50); ; deadline = deadline.multipliedBy(2)) {
            assertThat(deadline).as("the deadline").isLessThan(Patience.LIMIT);
            LambdaPlan plan = plans.get();
            PlanTimeoutException timeout = plan.runThrowing(PlanTimeoutException.class, options.deadline(deadline));
            assertThat(timeout.deadline()).isEqualTo(deadline);
            if (ready.test(plan)) {
                return timeout;
            }
        }
    }
}
