package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs random plans some of whose tasks throw. Which of them come to throw is chance; what follows from it is not. */
class RandomFailureTest {
    private static final int PLANS_OF_A_SHAPE = 60;

    @ParameterizedTest
    @CsvSource({"SPARSE, 0", "DENSE, 1000", "CHAIN, 2000", "WIDE, 3000", "BANDS, 4000"})
    void everyTaskEndsInTheOutcomeThatFollowsFromTheFailures(RandomPlan.Shape shape, long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + PLANS_OF_A_SHAPE; seed++) {
            try {
                runAndCheck(seed, shape);
            } catch (Throwable e) {
                throw new AssertionError("plan of seed " + seed, e);
            }
        }
    }

    private static void runAndCheck(long seed, RandomPlan.Shape shape) throws InterruptedException {
        Random random = new Random(seed);
        RandomPlan plan = RandomPlan.of(random, shape);
        int workers = 1 + random.nextInt(16);
        Set<Integer> throwing = new HashSet<>(Set.of(random.nextInt(plan.size())));
        for (int more = plan.size() / 10; more > 0; more--) {
            throwing.add(random.nextInt(plan.size()));
        }
        Watch watch = new Watch(plan.size(), seed, (task, _) -> {
            if (throwing.contains(task)) {
                throw new IllegalStateException("t" + task);
            }
            return task;
        });
        try {
            PlanResult result = Plans.run(plan.graph(), watch, RunOptions.workers(workers));
            throw new AssertionError("expected a failure, but got " + result);
        } catch (TaskFailedException failure) {
            checkException(failure);
            for (int task = 0; task < plan.size(); task++) {
                checkOutcome(plan, watch, throwing, failure, task);
            }
        } finally {
            Patience.untilTerminated(watch.threads);
        }
    }

    /** The exception and those that it suppresses are the tasks that failed, each under its own name. */
    private static void checkException(TaskFailedException failure) {
        assertThat(Stream.concat(Stream.of(failure), Arrays.stream(failure.getSuppressed()))
                        .map(TaskFailedException.class::cast)
                        .peek(each -> assertThat(each).hasRootCauseMessage(each.task()))
                        .map(TaskFailedException::task))
                .containsExactlyInAnyOrderElementsOf(failure.report().tasks().stream()
                        .filter(task -> task.outcome() instanceof Outcome.Failed<?>)
                        .map(task -> task.name())
                        .toList());
    }

    private static void checkOutcome(
            RandomPlan plan, Watch watch, Set<Integer> throwing, TaskFailedException failure, int task) {
        RunReport report = failure.report();
        Outcome<?> outcome = report.tasks().get(task).outcome();
        boolean executed = watch.executions.get(task) == 1;
        assertThat(executed)
                .as("t%d started", task)
                .isEqualTo(report.tasks().get(task).started());
        boolean afterFailed = plan.ancestors(task).stream().anyMatch(each -> failed(report, each));
        switch (outcome) {
            case Outcome.Succeeded<?>(Object value) -> {
                assertThat(executed).isTrue();
                assertThat(value).isEqualTo(task);
            }
            case Outcome.Failed<?> _ ->
                assertThat(executed && throwing.contains(task)).isTrue();
            case Outcome.Skipped<?>(String because) -> {
                assertThat(executed).isFalse();
                assertThat(plan.ancestors(task))
                        .contains(report.graph().task(because).number());
                assertThat(failed(report, report.graph().task(because).number()))
                        .isTrue();
            }
            case Outcome.Cancelled<?>(String reason) -> {
                assertThat(executed || afterFailed).isFalse();
                assertThat(reason).isEqualTo("'" + failure.task() + "' failed");
            }
            case Outcome.TimedOut<?> _ -> throw new AssertionError("t" + task + " timed out without a deadline");
        }
    }

    private static boolean failed(RunReport report, int task) {
        return report.tasks().get(task).outcome() instanceof Outcome.Failed<?>;
    }
}
