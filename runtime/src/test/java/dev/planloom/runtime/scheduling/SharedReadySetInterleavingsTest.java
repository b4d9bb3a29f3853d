package dev.planloom.runtime.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A task that stays in the set when it is claimed, and is removed and added while others claim. */
@Tag("interleavings")
class SharedReadySetInterleavingsTest {
    private static final int SHARED = 64;
    private static final int OTHER = 65;
    private static final TaskOrder ORDER = TaskOrder.byRank(new long[2 * SHARED]);
    private static final boolean[] IS_SHARED = new boolean[2 * SHARED];

    static {
        IS_SHARED[SHARED] = true;
    }

    @Test
    void aRemovalLosesNoOtherTask() {
        Interleavings.explore(
                () -> new State(),
                state -> {
                    assertFalse(state.ready.seemsEmpty() && state.claims.get(OTHER) == 0, "hidden");
                    state.claimRest();
                    assertEquals(1, state.claims.get(OTHER), "claims");
                    assertTrue(state.ready.isEmpty());
                    assertTrue(state.ready.seemsEmpty());
                },
                state -> state.ready.remove(SHARED),
                state -> state.ready.add(OTHER),
                state -> state.claim(state.first));
    }

    @Test
    void whatIsAddedAfterARemovalStays() {
        Interleavings.explore(
                () -> new State(),
                state -> {
                    assertFalse(state.ready.isEmpty());
                    assertFalse(state.ready.seemsEmpty(), "hidden");
                    assertEquals(SHARED, state.ready.claim(state.first));
                },
                state -> {
                    state.ready.remove(SHARED);
                    state.ready.add(SHARED);
                },
                state -> state.claim(state.first),
                state -> state.claim(state.second));
    }

    @Test
    void twoRemovalsAreOne() {
        Interleavings.explore(
                () -> new State(),
                state -> {
                    assertFalse(state.ready.seemsEmpty(), "hidden");
                    assertEquals(OTHER, state.ready.claim(state.first));
                    assertTrue(state.ready.isEmpty());
                },
                state -> state.ready.remove(SHARED),
                state -> state.ready.remove(SHARED),
                state -> state.ready.add(OTHER));
    }

    private static final class State {
        final ReadySet ready = new ReadySet(ORDER, IS_SHARED);
        final Cursor first = new Cursor(0, 2);
        final Cursor second = new Cursor(1, 2);
        final AtomicIntegerArray claims = new AtomicIntegerArray(2 * SHARED);

        State() {
            ready.add(SHARED);
        }

        void claim(Cursor cursor) {
            int position = ready.claim(cursor);
            if (position >= 0) {
                claims.incrementAndGet(position);
            }
        }

        void claimRest() {
            for (int i = 0; i < 3; i++) {
                claim(first);
            }
        }
    }
}
