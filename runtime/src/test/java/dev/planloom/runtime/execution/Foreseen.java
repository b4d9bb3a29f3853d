package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What becomes of a random run whose tasks are taken one after the other, and which goes on after each failure.
 *
 * @param outcomes the outcome of each task; exceptions are stood for by others of their class
 * @param isCancelled whether a failure cancels the run, so that it may come to some of these outcomes only
 */
record Foreseen(List<Outcome<?>> outcomes, boolean isCancelled) {
    private static final TaskFailedException FAILURE_OF_A_RUN = new TaskFailedException(
            "any",
            new IOException(),
            new RunReport(TaskGraph.named("empty").build(), Schedule.LAYERED, 1, Duration.ZERO, _ -> {
                throw new AssertionError("a graph without tasks has no reports of tasks");
            }));

    static Foreseen of(RandomRun run) {
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (int task = 0; task < run.plan.size(); task++) {
            String because = run.plan.toBlame(task, outcomes::get);
            outcomes.add(
                    because == null
                            ? executed(run, task, run.plan.input(task, outcomes::get))
                            : new Outcome.Skipped<>(because));
        }
        boolean goesOn = run.options.failurePolicy() == FailurePolicy.CONTINUE;
        boolean isCancelled = outcomes.stream()
                .anyMatch(outcome -> outcome instanceof Outcome.Failed<?>(Throwable cause)
                        && !(goesOn && cause instanceof Exception));
        return new Foreseen(outcomes, isCancelled);
    }

    private static Outcome<?> executed(RandomRun run, int task, long input) {
        return switch (run.conduct(task)) {
            case RETURN, WAIT, CLEAN_UP, IGNORE_INTERRUPT, INTERRUPT_ITSELF -> new Outcome.Succeeded<>(input);
            case RETURN_NULL -> new Outcome.Succeeded<>(null);
            case FAIL -> new Outcome.Failed<>(new IOException());
            case FAIL_AS_INTERRUPTED -> new Outcome.Failed<>(new InterruptedException());
            case FAIL_WITH_ERROR -> new Outcome.Failed<>(new StackOverflowError());
            case NEST -> nested(run.inside(task), input);
        };
    }

    private static Outcome<?> nested(RandomRun inside, long input) {
        Foreseen foreseen = of(inside);
        return foreseen.isCancelled
                ? new Outcome.Failed<>(FAILURE_OF_A_RUN)
                : new Outcome.Succeeded<>(RandomPlan.mixed(input, digest(foreseen.outcomes::get, inside)));
    }

    /** A number for the outcomes of a run. */
    static long digest(IntFunction<Outcome<?>> outcomes, RandomRun run) {
        long digest = run.seed;
        for (int task = 0; task < run.plan.size(); task++) {
            digest = RandomPlan.mixed(digest, RandomPlan.digest(outcomes.apply(task)));
        }
        return digest;
    }

    /** Whether a task ended as foreseen. */
    boolean isMetBy(int task, Outcome<?> outcome) {
        Outcome<?> foreseen = outcomes.get(task);
        return outcome instanceof Outcome.Failed<?>(Throwable cause)
                ? foreseen instanceof Outcome.Failed<?>(Throwable expected) && expected.getClass() == cause.getClass()
                : foreseen.equals(outcome);
    }
}
