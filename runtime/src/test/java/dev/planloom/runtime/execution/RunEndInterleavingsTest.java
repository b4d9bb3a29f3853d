package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("interleavings")
class RunEndInterleavingsTest {
    @Test
    void theCallerHearsOfTheEnd() {
        Interleavings.explore(
                () -> new State(),
                state -> assertEquals(1, state.heard, "what the caller saw of the owner's work"),
                State::await,
                State::come);
    }

    @Test
    void theCallerHearsOfACancellationAndOfTheEnd() {
        Interleavings.explore(
                () -> new State(),
                state -> assertEquals(1, state.heard, "what the caller saw of the owner's work"),
                State::await,
                state -> {
                    state.run.cancel(Cancellation.INTERRUPT);
                    state.parking.hasParkedForATime.pass();
                    state.come();
                });
    }

    @Test
    void findsACallerThatLooksBeforeItSaysThatItWaits() {
        assertThatThrownBy(() ->
                        Interleavings.explore(() -> new Late(new StrictParking()), _ -> {}, Late::await, Late::come))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("parked for ever");
    }

    private static final class State {
        final WatchedParking parking = new WatchedParking();
        final Run run = new Run(
                PlanRunner.of(TaskGraph.named("plan").task("a").build(), Schedule.LAYERED),
                (_, _) -> null,
                RunOptions.workers(1),
                new Budget(1, parking),
                null);
        int worked; // plain: nothing but the end orders its accesses
        int heard;

        void await() {
            run.end.await(run);
            heard = worked;
        }

        void come() {
            worked = 1;
            run.end.come();
        }
    }

    /** Opens a gate when a thread parks for a time, as a caller does that knows of the cancellation. */
    private static final class WatchedParking extends StrictParking {
        final Gate hasParkedForATime = new Gate();

        @Override
        void parkNanos(Object blocker, long nanos) {
            hasParkedForATime.open();
            super.parkNanos(blocker, nanos);
        }
    }

    private static final class Late {
        private final StrictParking parking;
        private volatile boolean hasCome;
        private volatile Thread caller;

        Late(StrictParking parking) {
            this.parking = parking;
        }

        void await() {
            if (!hasCome) {
                caller = Thread.currentThread();
                parking.park(this);
            }
        }

        void come() {
            hasCome = true;
            parking.unpark(caller);
            parking.desert();
        }
    }
}
