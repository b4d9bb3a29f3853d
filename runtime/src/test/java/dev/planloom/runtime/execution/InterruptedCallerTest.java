package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class InterruptedCallerTest {
    @Parameter
    private Schedule schedule;

    @ParameterizedTest
    @EnumSource
    void aCallerThatIsInterruptedBeforehandStartsNothing(Caller.Kind kind) throws Exception {
        LambdaPlan plan = LambdaPlan.named("Checkout", schedule).task("task", _ -> null);
        Caller.Ending ending = Caller.start(kind, () -> {
                    Thread.currentThread().interrupt();
                    return plan.run(1);
                })
                .ending();
        assertThat(ending.interruption()).hasMessage("Checkout did not start: its caller was interrupted");
        assertThat(ending.interrupted()).as("interrupt status").isFalse();
        assertThat(plan.executed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLATFORM, 1", "PLATFORM, 2", "PLATFORM, 8", "VIRTUAL, 1", "VIRTUAL, 2", "VIRTUAL, 8"})
    void anInterruptOfTheCallerReachesEveryRunningTaskAndEndsTheRun(Caller.Kind kind, int workers) throws Exception {
        CountDownLatch running = new CountDownLatch(workers);
        AtomicInteger interrupted = new AtomicInteger();
        LambdaPlan plan = LambdaPlan.named("Checkout", schedule);
        for (int i = 0; i < workers + 1; i++) {
            plan.task("task " + i, _ -> {
                running.countDown();
                try {
                    return Patience.untilInterrupted();
                } catch (InterruptedException e) {
                    interrupted.incrementAndGet();
                    throw e;
                }
            });
        }
        plan.task("last", _ -> null).after("task 0");
        Caller caller = Caller.start(kind, () -> plan.run(workers));
        Patience.await(running);
        caller.interrupt();
        Caller.Ending ending = caller.ending();
        assertThat(ending.interruption())
                .hasNoSuppressedExceptions()
                .hasMessageStartingWith("the run was interrupted (Checkout: %d cancelled, 1 skipped; ", workers + 1);
        assertThat(ending.interrupted()).as("interrupt status").isFalse();
        assertThat(interrupted).hasValue(workers);
        assertThat(plan.executed()).hasSize(workers);
    }

    @Test
    void aTaskThatIgnoresTheInterruptIsWaitedFor() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        TaskGraph graph = TaskGraph.named("plan").task("stubborn").build();
        TaskCalls calls = (_, _) -> {
            running.countDown();
            try {
                Patience.untilInterrupted();
            } catch (InterruptedException _) {
                // Gives a run that does not wait the time to return.
                LockSupport.parkNanos(50_000_000);
            }
            finished.set(true);
            return null;
        };
        AtomicBoolean finishedFirst = new AtomicBoolean();
        Caller caller = Caller.start(Caller.Kind.PLATFORM, () -> {
            try {
                return Plans.run(graph, calls, RunOptions.workers(1).schedule(schedule));
            } finally {
                finishedFirst.set(finished.get());
            }
        });
        Patience.await(running);
        caller.interrupt();
        assertThat(caller.ending().interruption()).hasMessageContaining("plan: 1 succeeded;");
        assertThat(finishedFirst).isTrue();
    }

    @Test
    void tasksThatFailWhenTheyAreInterruptedAreSuppressed() throws Exception {
        CountDownLatch running = new CountDownLatch(2);
        IllegalStateException broken = new IllegalStateException("broken");
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    running.countDown();
                    try {
                        return Patience.untilInterrupted();
                    } catch (InterruptedException _) {
                        throw broken;
                    }
                })
                .task("blocked", _ -> {
                    running.countDown();
                    return Patience.untilInterrupted();
                });
        Caller caller = Caller.start(Caller.Kind.PLATFORM, () -> plan.run(2));
        Patience.await(running);
        caller.interrupt();
        assertThat(caller.ending().interruption().getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(TaskFailedException.class, suppressed -> {
                    assertThat(suppressed.task()).isEqualTo("failing");
                    assertThat(suppressed).hasCause(broken);
                });
    }

    @Test
    void anInterruptUnderADeadlineIsAnInterruptAndNoTimeout() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        LambdaPlan plan = LambdaPlan.named("plan", schedule).task("blocked", _ -> {
            running.countDown();
            return Patience.untilInterrupted();
        });
        RunOptions options = RunOptions.workers(1).deadline(Duration.ofDays(1));
        Caller caller = Caller.start(Caller.Kind.PLATFORM, () -> plan.run(options));
        Patience.await(running);
        caller.interrupt();
        assertThat(caller.ending().interruption()).hasMessageContaining("plan: 1 cancelled;");
    }
}
