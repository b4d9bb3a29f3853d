package dev.planloom.runtime.execution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs inside a run join it, the first of them as the first that ever did, while it is cancelled. */
@Tag("interleavings")
class NestingInterleavingsTest {
    private static final PlanRunner PLAN =
            PlanRunner.of(TaskGraph.named("plan").task("a").build(), Schedule.LAYERED);

    @Test
    void aRunThatJoinsOneThatIsCancelledIsCancelledToo() {
        Interleavings.explore(() -> new State(), State::isOneCancelled, State::cancel, state -> state.one.joinOuter());
    }

    @Test
    void soAreTwoThatJoinAtOnce() {
        Interleavings.explore(
                () -> new State(),
                state -> {
                    state.isOneCancelled();
                    assertTrue(state.other.isCancelled(), "the other run inside is cancelled");
                },
                State::cancel,
                state -> state.one.joinOuter(),
                state -> state.other.joinOuter());
    }

    private static final class State {
        private final Budget budget = new Budget(1, new StrictParking());
        private final Run outer = new Run(PLAN, (_, _) -> null, RunOptions.workers(1), budget, null);
        private final Worker host = outer.worker(0);
        private final Run one = new Run(PLAN, (_, _) -> null, RunOptions.workers(1), budget, host);
        private final Run other = new Run(PLAN, (_, _) -> null, RunOptions.workers(1), budget, host);

        void cancel() {
            outer.cancel(Cancellation.INTERRUPT);
        }

        void isOneCancelled() {
            assertTrue(one.isCancelled(), "the run inside is cancelled");
        }
    }
}
