package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Threads;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that a task starts at once, in subtasks of a scope of its own. */
@ParameterizedClass
@EnumSource(Schedule.class)
class RunsBesideEachOtherTest {
    private final Queue<Object> values = new ConcurrentLinkedQueue<>();

    @Parameter
    private Schedule schedule;

    @Test
    void withOneWorkerTheyRunOneAfterTheOther() throws Exception {
        AtomicInteger running = new AtomicInteger();
        LambdaPlan.Body body = _ -> {
            int most = running.incrementAndGet();
            LockSupport.parkNanos(1_000_000); // lets others run, if they do
            most = Math.max(most, running.getAndDecrement());
            return most;
        };
        nesting(3, body).run(1);
        assertThat(values).containsExactly(1, 1, 1);
    }

    @Test
    void withAWorkerForEachTheyRunAtOnce() throws Exception {
        CyclicBarrier all = new CyclicBarrier(3);
        nesting(3, _ -> {
                    Patience.meet(all);
                    return "met";
                })
                .run(3);
        assertThat(values).containsExactly("met", "met", "met");
    }

    @Test
    void withAWorkerThatBecomesFreeTheyRunAtOnce() throws Exception {
        CountDownLatch oneStarted = new CountDownLatch(1);
        CyclicBarrier both = new CyclicBarrier(2);
        nesting(2, _ -> {
                    oneStarted.countDown();
                    Patience.meet(both);
                    return "met";
                })
                .task("beside", _ -> {
                    Patience.await(oneStarted);
                    return null;
                })
                .run(2);
        assertThat(values).containsExactly("met", "met");
    }

    @Test
    void theNextTaskHasTheWorkerAgain() throws Exception {
        PlanResult result = nesting(3, _ -> "value")
                .task("last", _ -> plan(_ -> "last").run(1).value(0))
                .after("nesting")
                .run(1);
        assertThat(result.<String>value(1)).isEqualTo("last");
    }

    @Test
    void anInterruptEndsTheWaitForAWorker() throws Exception {
        CountDownLatch oneStarted = new CountDownLatch(1);
        CountDownLatch otherEnded = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        LambdaPlan waiting = plan(_ -> "value");
        LambdaPlan.Body nesting = _ -> {
            try (Scope scope = Scope.open("two", Threads.VIRTUAL)) {
                scope.fork(
                        "one",
                        () -> plan(_ -> {
                                    oneStarted.countDown();
                                    Patience.await(otherEnded);
                                    return null;
                                })
                                .run(1));
                AtomicReference<Thread> other = new AtomicReference<>();
                CountDownLatch otherStarted = new CountDownLatch(1);
                Patience.await(oneStarted);
                scope.fork("other", () -> {
                    other.set(Thread.currentThread());
                    otherStarted.countDown();
                    try {
                        return waiting.run(1);
                    } catch (InterruptedException e) {
                        thrown.set(e);
                        return null;
                    } finally {
                        otherEnded.countDown();
                    }
                });
                Patience.await(otherStarted);
                Patience.untilWaiting(other.get());
                other.get().interrupt();
                scope.join();
            }
            return waiting.run(1).value(0);
        };
        PlanResult result =
                LambdaPlan.named("plan", schedule).task("nesting", nesting).run(1);
        assertThat(thrown.get())
                .isInstanceOf(InterruptedException.class)
                .hasMessage("a run inside a task did not start: its caller was interrupted");
        assertThat(waiting.executed()).hasSize(1);
        assertThat(result.<String>value(0)).isEqualTo("value");
    }

    /** A plan with a task that runs as many plans at once, of one task each; their values are gathered. */
    private LambdaPlan nesting(int runs, LambdaPlan.Body body) {
        return LambdaPlan.named("plan", schedule).task("nesting", _ -> {
            try (Scope scope = Scope.open("runs", Threads.VIRTUAL)) {
                for (int run = 0; run < runs; run++) {
                    scope.fork("run " + run, () -> values.add(plan(body).run(2).value(0)));
                }
                scope.join();
            }
            return null;
        });
    }

    private LambdaPlan plan(LambdaPlan.Body body) {
        return LambdaPlan.named("inside", schedule).task("task", body);
    }
}
