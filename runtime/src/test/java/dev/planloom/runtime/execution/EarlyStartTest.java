package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** When a task starts whose dependencies have ended, while another task of the layer before still runs. */
class EarlyStartTest {
    @Test
    void inADataflowRunItStartsAtOnce() throws Exception {
        CountDownLatch nextStarted = new CountDownLatch(1);
        PlanResult result = LambdaPlan.named("plan", Schedule.DATAFLOW)
                .task("quick", _ -> null)
                .task("slow", _ -> {
                    Patience.await(nextStarted);
                    return null;
                })
                .task("next", _ -> {
                    nextStarted.countDown();
                    return "value";
                })
                .after("quick")
                .run(2);
        assertThat(result.<String>value(2)).isEqualTo("value");
    }

    @Test
    void inALayeredRunItWaitsForTheLayer() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        CountDownLatch nextStarted = new CountDownLatch(1);
        AtomicReference<Thread> otherWorker = new AtomicReference<>();
        PlanResult result = LambdaPlan.named("plan", Schedule.LAYERED)
                .task("quick", _ -> {
                    otherWorker.set(Thread.currentThread());
                    return Patience.meet(both);
                })
                .task("slow", _ -> {
                    Patience.meet(both);
                    Patience.untilIdle(otherWorker.get());
                    return nextStarted.getCount();
                })
                .task("next", _ -> {
                    nextStarted.countDown();
                    return null;
                })
                .after("quick")
                .run(2);
        assertThat(result.<Long>value(1)).as("tasks yet to start").isOne();
    }

    @Test
    void inADataflowRunALongChainPassesATaskThatTakesAllTheTime() throws Exception {
        CountDownLatch chainEnded = new CountDownLatch(1);
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW)
                .task("t0", _ -> null)
                .task("slow", _ -> {
                    Patience.await(chainEnded);
                    return null;
                });
        for (int task = 1; task < 100; task++) {
            plan.task("t" + task, _ -> null).after("t" + (task - 1));
        }
        plan.task("end", _ -> {
                    chainEnded.countDown();
                    return null;
                })
                .after("t99")
                .run(2);
        assertThat(plan.executed()).hasSize(102);
    }
}
