package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Interrupts of the owner, which it can only get from code that found its thread. */
class InterruptedOwnerTest {
    @Test
    void anInterruptOfTheOwnerInItsJoinCancelsTheRunAndIsNoFailureOfItsTasks() {
        AtomicReference<Thread> owner = new AtomicReference<>();
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan.Body body = _ -> {
            Patience.meet(both);
            if (Thread.currentThread().equals(owner.get())) {
                return null;
            }
            Patience.untilWaiting(owner.get());
            owner.get().interrupt();
            return Patience.untilInterrupted();
        };
        InterruptedException interruption = LambdaPlan.named("plan", Schedule.LAYERED)
                .task("root", _ -> {
                    owner.set(Thread.currentThread());
                    return null;
                })
                .task("left", body)
                .after("root")
                .task("right", body)
                .after("root")
                .runThrowing(InterruptedException.class, RunOptions.workers(2));
        assertThat(interruption).hasNoSuppressedExceptions().hasMessageContaining("2 succeeded, 1 cancelled");
    }

    @Test
    void anInterruptOfAnOwnerThatRestsIsDropped() throws Exception {
        AtomicReference<Thread> owner = new AtomicReference<>();
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan.Body body = _ -> {
            Patience.meet(both);
            if (!Thread.currentThread().equals(owner.get())) {
                Patience.untilWaiting(owner.get());
                owner.get().interrupt();
            }
            return "value";
        };
        PlanResult result = LambdaPlan.named("plan", Schedule.DATAFLOW)
                .task("root", _ -> {
                    owner.set(Thread.currentThread());
                    return null;
                })
                .task("left", body)
                .after("root")
                .task("right", body)
                .after("root")
                .task("last", _ -> Thread.currentThread().isInterrupted())
                .after("left", "right")
                .run(2);
        assertThat(result.<Boolean>value(3)).isFalse();
    }
}
