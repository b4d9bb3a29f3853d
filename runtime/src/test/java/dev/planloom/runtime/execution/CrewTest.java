package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Workers that find no task, at moments that no run can be made to hit. */
class CrewTest {
    private final Run run = new Run(
            PlanRunner.of(
                    TaskGraph.named("plan").task("a").task("b").build(),
                    Schedule.DATAFLOW,
                    Parking.JDK,
                    SetPace.together()),
            (_, _) -> null,
            RunOptions.workers(2),
            new Budget(2),
            null);
    private final Worker owner = run.worker(0);
    private final Worker other = run.worker(1);

    @Test
    void aWorkerThatBeginsToRestIsCalledForATaskThatBecameReadyBefore() throws Exception {
        assertThat(get(resting(owner))).isTrue();
    }

    @Test
    void aWorkerThatRestsIsCalledForATaskThatBecomesReady() throws Exception {
        claimAll();
        run.crew().admit(other);
        CompletableFuture<Boolean> isCalled = resting(other);
        Patience.untilWaiting(threadOf(other));
        run.frontier().giveBack(0);
        run.crew().call();
        assertThat(get(isCalled)).isTrue();
    }

    @Test
    void whenTheLastWorkerFindsNoTaskAllAreSentHome() throws Exception {
        claimAll();
        run.crew().admit(other);
        CompletableFuture<Boolean> isCalled = resting(other);
        Patience.untilWaiting(threadOf(other));
        assertThat(get(resting(owner))).isFalse();
        assertThat(get(isCalled)).isFalse();
    }

    @Test
    void aWorkerOfACancelledRunDoesNotRest() throws Exception {
        claimAll();
        run.crew().admit(other);
        assertThat(run.crew().awaitCall(other)).isTrue();
        run.cancel(Cancellation.DEADLINE);
        assertThat(get(resting(other))).isFalse();
    }

    private void claimAll() {
        assertThat(run.frontier().claim(owner.cursor())).isZero();
        assertThat(run.frontier().claim(owner.cursor())).isOne();
    }

    /** Lets a worker rest, after its call if it was called; says whether it was called then. */
    private CompletableFuture<Boolean> resting(Worker worker) {
        CompletableFuture<Boolean> called = new CompletableFuture<>();
        Thread.ofVirtual().name("worker " + worker.number).start(() -> {
            run.threads.enter(worker.number);
            boolean _ = worker.isCalled && run.crew().awaitCall(worker);
            called.complete(run.crew().rest(worker));
        });
        return called;
    }

    private Thread threadOf(Worker worker) {
        Patience.until(() -> run.threads.of(worker.number) != null, "a thread is entered");
        return run.threads.of(worker.number);
    }

    private static boolean get(CompletableFuture<Boolean> called) throws Exception {
        return called.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
    }
}
