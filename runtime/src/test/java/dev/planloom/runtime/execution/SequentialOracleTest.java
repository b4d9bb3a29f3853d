package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs 1,000 random plans, and compares each with what running its tasks one after the other gives. */
class SequentialOracleTest {
    private static final int PLANS_OF_A_SHAPE = 200;

    @ParameterizedTest
    @CsvSource({"SPARSE, 0", "DENSE, 1000", "CHAIN, 2000", "WIDE, 3000", "BANDS, 4000"})
    void aRunGivesWhatItsTasksGiveOneAfterTheOther(RandomPlan.Shape shape, long firstSeed) throws Exception {
        for (long seed = firstSeed; seed < firstSeed + PLANS_OF_A_SHAPE; seed++) {
            try {
                runAndCompare(seed, shape);
            } catch (Throwable e) {
                throw new AssertionError("plan of seed " + seed, e);
            }
        }
    }

    private static void runAndCompare(long seed, RandomPlan.Shape shape) throws InterruptedException {
        Random random = new Random(seed);
        RandomPlan plan = RandomPlan.of(random, shape);
        int workers = 1 + random.nextInt(16);
        Watch watch = new Watch(plan.size(), seed, (task, values) -> plan.value(task, values::<Long>get));
        PlanResult result = Plans.run(plan.graph(), watch, RunOptions.workers(workers));
        Patience.untilTerminated(watch.threads);
        long[] expected = plan.sequentialValues();
        for (int task = 0; task < plan.size(); task++) {
            assertThat(result.<Long>value(task)).as("value of %d", task).isEqualTo(expected[task]);
            assertThat(result.report().tasks().get(task).outcome()).isEqualTo(new Outcome.Succeeded<>(expected[task]));
            assertThat(watch.executions.get(task)).as("executions of %d", task).isOne();
        }
        assertThat(watch.mostRunning).hasValueLessThanOrEqualTo(workers);
        checkOrder(plan, watch);
        checkReport(plan, result.report(), workers);
    }

    /** Layers follow one another without overlap; so a task starts after its dependencies have ended. */
    private static void checkOrder(RandomPlan plan, Watch watch) {
        int layer = 0;
        int endOfLayersBefore = 0;
        int end = 0;
        for (int task = 0; task < plan.size(); task++) {
            if (plan.layers().get(task) > layer) {
                layer = plan.layers().get(task);
                endOfLayersBefore = end;
            }
            assertThat(watch.starts.get(task))
                    .as("start of %d in layer %d", task, layer)
                    .isGreaterThan(endOfLayersBefore);
            end = Math.max(end, watch.ends.get(task));
            for (int dependency : plan.dependencies().get(task)) {
                assertThat(watch.starts.get(task))
                        .as("start of %d after the end of %d", task, dependency)
                        .isGreaterThan(watch.ends.get(dependency));
            }
        }
    }

    private static void checkReport(RandomPlan plan, RunReport report, int workers) {
        long last = 0;
        for (TaskReport task : report.tasks()) {
            int number = task.task().number();
            assertThat(task.task().layer()).isEqualTo(plan.layers().get(number));
            assertThat(task.startNanos()).isNotNegative().isLessThanOrEqualTo(task.endNanos());
            for (int dependency : plan.dependencies().get(number)) {
                assertThat(task.startNanos())
                        .isGreaterThanOrEqualTo(report.tasks().get(dependency).endNanos());
            }
            int width = plan.graph().layers().get(task.task().layer()).tasks().size();
            assertThat(task.worker()).isBetween(0, Math.min(workers, width) - 1);
            last = Math.max(last, task.endNanos());
        }
        assertThat(report.makespan().toNanos()).as("makespan").isEqualTo(last);
        assertThat(report.workers()).isEqualTo(workers);
        checkThatNoWorkerExecutesTwoTasksAtOnce(report, workers);
    }

    private static void checkThatNoWorkerExecutesTwoTasksAtOnce(RunReport report, int workers) {
        long[] freeFrom = new long[workers];
        List<TaskReport> byStart = new ArrayList<>(report.tasks());
        byStart.sort(Comparator.comparingLong(TaskReport::startNanos).thenComparingLong(TaskReport::endNanos));
        for (TaskReport task : byStart) {
            assertThat(task.startNanos())
                    .as("start of %s", task.name())
                    .isGreaterThanOrEqualTo(freeFrom[task.worker()]);
            freeFrom[task.worker()] = task.endNanos();
        }
    }
}
