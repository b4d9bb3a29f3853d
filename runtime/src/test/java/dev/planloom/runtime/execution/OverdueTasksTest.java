package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks that go on though they were interrupted. */
class OverdueTasksTest {
    private final Warnings warnings = Warnings.gather();

    private final Run run = new Run(
            PlanRunner.of(TaskGraph.named("plan").task("first").task("second").build(), Schedule.LAYERED),
            (_, _) -> null,
            RunOptions.workers(2),
            new Budget(2),
            null);

    @AfterEach
    void stopGathering() {
        warnings.close();
    }

    @Test
    void warningsComeAfterASecondAndEachTimeThatTheWaitHasDoubled() {
        execute(1);
        OverdueTasks overdue = new OverdueTasks(run, 0);
        List<Integer> millis = new ArrayList<>();
        for (int now = 0; now < 20_000; now += 50) {
            int before = warnings.texts().size();
            overdue.warn(nanos(now));
            if (warnings.texts().size() > before) {
                millis.add(now);
            }
        }
        assertThat(millis).containsExactly(1_000, 2_000, 4_000, 8_000, 16_000);
    }

    @Test
    void theCallerIsToldWhenTheNextWarningIsDue() {
        OverdueTasks overdue = new OverdueTasks(run, 0);
        assertThat(overdue.warn(nanos(300))).isEqualTo(nanos(700));
        assertThat(overdue.warn(nanos(1_000))).isEqualTo(nanos(1_000));
        assertThat(overdue.warn(nanos(2_500))).isEqualTo(nanos(1_500));
    }

    @Test
    void aWarningNamesTheTaskThePlanAndWhereItIs() {
        execute(1);
        new OverdueTasks(run, 0).warn(nanos(3_999));
        assertThat(warnings.texts())
                .singleElement()
                .asString()
                .startsWith("task 'second' of plan did not stop: it has not ended in the 3 s since it was interrupted,"
                        + " and the run waits for it. It is at")
                .contains("OverdueTasksTest.aWarningNamesTheTaskThePlanAndWhereItIs(OverdueTasksTest.java:");
    }

    @Test
    void thereIsNoWarningOfAWorkerWithoutATask() {
        execute(Worker.NO_TASK);
        new OverdueTasks(run, 0).warn(nanos(1_000));
        assertThat(warnings.texts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRunWarnsOfATaskThatIgnoresItsInterruptAndWaitsForIt(Schedule schedule) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        LambdaPlan plan = LambdaPlan.named("plan", schedule).task("stubborn", _ -> {
            running.countDown();
            try {
                return Patience.untilInterrupted();
            } catch (InterruptedException _) {
                warnings.awaitFirst();
                return "value";
            }
        });
        Caller caller = Caller.start(Caller.Kind.VIRTUAL, () -> plan.run(1));
        Patience.await(running);
        caller.interrupt();
        assertThat(caller.ending().interruption()).hasMessageContaining("plan: 1 succeeded;");
        assertThat(warnings.texts())
                .first()
                .asString()
                .startsWith("task 'stubborn' of plan did not stop: it has not ended in the ")
                .contains("Warnings.awaitFirst");
    }

    /** Lets the current thread be a worker of the run that executes a task. */
    private void execute(int task) {
        run.worker(0).task(task);
        run.threads.enter(0);
    }

    private static long nanos(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
