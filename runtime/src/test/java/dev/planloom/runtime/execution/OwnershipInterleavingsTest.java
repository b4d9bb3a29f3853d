package dev.planloom.runtime.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.Threads;
import dev.planloom.runtime.scheduling.Interleavings;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The caller forks a relief while the owner comes to its end, or has done so. */
@Tag("interleavings")
class OwnershipInterleavingsTest {
    private static final TaskGraph PAIR =
            TaskGraph.named("pair").task("a").task("b").build();

    /** Made before, so that all that its runs share is there. */
    private static final PlanRunner PLAN =
            PlanRunner.of(PAIR, Schedule.DATAFLOW, Parking.JDK, SetPace.alone(Duration.ofNanos(1)));

    @Test
    void theCallerHearsOfTheEndOfBoth() {
        Interleavings.explore(() -> new State(), State::haveEnded, State::call, State::own, State::relieve);
    }

    private static final class State implements ScopeCalls {
        private final Run run =
                new Run(PLAN, (_, _) -> null, RunOptions.workers(2), new Budget(2, new StrictParking()), null);
        private final Gate begun = new Gate();
        private final Gate decided = new Gate();
        private int forked;

        // Plain: nothing but the end orders their accesses.
        private int owned;
        private int relieved;
        private int heard;

        /** What the caller does. */
        void call() {
            Scope scope = Scope.open("pair", Threads.VIRTUAL, this);
            scope.fork("owner", run.ownership);
            begun.open();
            run.ownership.forkRelief(scope);
            decided.open();
            run.end.await(run);
            heard = owned + relieved;
        }

        void own() {
            begun.pass();
            owned = 1;
            run.ownership.comeToEnd();
        }

        void relieve() {
            decided.pass();
            if (forked == 2) {
                relieved = 1;
                run.ownership.comeToEnd();
            }
        }

        void haveEnded() {
            assertTrue(forked == 1 || forked == 2, "subtasks: " + forked);
            assertEquals(forked, heard, "what the caller saw of their work");
        }

        @Override
        public Object open(String name, ThreadFactory threads) {
            return this;
        }

        @Override
        public void fork(Object scope, Callable<?> subtask) {
            forked++;
        }

        @Override
        public void join(Object scope) {}

        @Override
        public void close(Object scope) {}
    }
}
