package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the caller of a run that began alone forks when its time is up. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OwnershipTest {
    private final Forks forks = new Forks();
    private final BrokenParking parking = new BrokenParking();
    private final Run run = new Run(
            PlanRunner.of(
                    TaskGraph.named("plan").task("a").task("b").task("c").build(),
                    Schedule.DATAFLOW,
                    Parking.JDK,
                    SetPace.alone(Duration.ofNanos(1))),
            (_, _) -> null,
            RunOptions.workers(3),
            new Budget(3, parking),
            null);

    @Test
    void itForksOneRelief() {
        begin();
        relieve();
        relieve();
        assertThat(forks.subtasks).hasExactlyElementsOfTypes(Ownership.class, Relief.class);
    }

    @Test
    void nothingIsForkedForARunThatIsOver() throws Exception {
        begin();
        forks.subtasks.getFirst().call();
        relieve();
        assertThat(forks.subtasks).hasExactlyElementsOfTypes(Ownership.class);
    }

    @Test
    void nothingIsForkedForARunThatIsCancelled() {
        begin();
        run.cancel(Cancellation.INTERRUPT);
        relieve();
        assertThat(forks.subtasks).hasExactlyElementsOfTypes(Ownership.class);
    }

    /** Its tasks are ready still, and so call for workers. */
    @Test
    void aReliefThatComesWhenTheRunIsCancelledForksNoWorker() throws Exception {
        begin();
        relieve();
        run.cancel(Cancellation.INTERRUPT);
        forks.subtasks.getLast().call();
        assertThat(run.workersSoFar()).isEmpty();
    }

    @Test
    void theRunIsOverWhenTheLastOfBothHasEnded() throws Exception {
        begin();
        relieve();
        forks.subtasks.getFirst().call();
        assertThat(run.plan.pace(run.schedule).lastNanos()).isZero();
        forks.subtasks.getLast().call();
        assertThat(run.plan.pace(run.schedule).lastNanos()).isPositive();
        assertThat(run.end.await(run)).isFalse();
    }

    @Test
    void aReliefThatCannotBeForkedIsNotWaitedFor() throws Exception {
        begin();
        forks.refusal = new OutOfMemoryError("no thread");
        relieve();
        forks.subtasks.getFirst().call();
        assertThat(run.end.await(run)).isFalse();
        assertThatThrownBy(run::checkEnded).isSameAs(forks.refusal);
    }

    @Test
    void norIsItIfTheRunCannotEvenBeCancelledInGoodOrder() throws Exception {
        begin();
        forks.refusal = new OutOfMemoryError("no thread");
        parking.refusal = new OutOfMemoryError("nothing at all");
        assertThatThrownBy(this::relieve).isSameAs(parking.refusal);
        parking.refusal = null;
        forks.subtasks.getFirst().call();
        assertThat(run.end.awaitOwner()).isFalse();
        assertThatThrownBy(run::checkEnded).isSameAs(forks.refusal);
    }

    private void begin() {
        run.ownership.begin(Scope.open("plan", Threads.VIRTUAL, forks));
    }

    /** The time is up at once, or in a nanosecond. */
    private void relieve() {
        long left;
        do {
            left = run.ownership.relieve();
        } while (left < Long.MAX_VALUE);
    }

    /** A scope that forks nothing: the test calls what was forked when it will. */
    private static final class Forks implements ScopeCalls {
        final List<Callable<?>> subtasks = new ArrayList<>();

        @Nullable
        Error refusal;

        @Override
        public Object open(String name, ThreadFactory threads) {
            return this;
        }

        @Override
        public void fork(Object scope, Callable<?> subtask) {
            if (refusal != null) {
                throw refusal;
            }
            subtasks.add(subtask);
        }

        @Override
        public void join(Object scope) {}

        @Override
        public void close(Object scope) {}
    }

    private static final class BrokenParking extends Parking {
        @Nullable
        Error refusal;

        @Override
        void unpark(@Nullable Thread thread) {
            if (refusal != null) {
                throw refusal;
            }
            super.unpark(thread);
        }
    }
}
