package dev.planloom.runtime.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("interleavings")
class ReadySetInterleavingsTest {
    /** Of the second of two words, so that the summary counts. */
    private static final int TASK = 64;

    /** Immutable. Made once, since a loop over that many tasks would be taken for hanging. */
    private static final TaskOrder ORDER = TaskOrder.byRank(new long[2 * TASK]);

    @Test
    void eachTaskIsClaimedOnce() {
        Interleavings.explore(
                () -> {
                    State state = new State();
                    state.ready.add(0);
                    state.ready.add(TASK);
                    return state;
                },
                state -> {
                    state.claimRest();
                    state.claimedOnce(0, 1, TASK, TASK + 1);
                },
                state -> state.claim(state.first),
                state -> state.claim(state.second),
                state -> {
                    state.ready.add(1);
                    state.ready.add(TASK + 1);
                });
    }

    @Test
    void noWordWithATaskStaysHidden() {
        Interleavings.explore(
                () -> {
                    State state = new State();
                    state.ready.add(TASK);
                    return state;
                },
                state -> assertEquals(
                        state.ready.isEmpty(), state.ready.seemsEmpty(), "the summary differs from the words"),
                state -> state.claim(state.first),
                state -> state.claim(state.second),
                state -> {
                    state.ready.add(TASK + 1);
                    state.ready.add(TASK + 2);
                });
    }

    @Test
    void findsAClaimWithoutCompareAndSet() {
        LincheckAssertionError found = assertThrows(
                LincheckAssertionError.class,
                () -> Interleavings.explore(
                        () -> new Broken(),
                        broken -> assertEquals(1, broken.claims.get(0), "claims"),
                        Broken::claimByPlainSet,
                        Broken::claimByPlainSet));
        assertTrue(found.getMessage().contains("claims"), found::getMessage);
    }

    @Test
    void findsASummaryThatIsNotLookedAtAgain() {
        LincheckAssertionError found = assertThrows(
                LincheckAssertionError.class,
                () -> Interleavings.explore(
                        () -> new Broken(),
                        broken -> assertEquals(broken.word.get(0), broken.summary.get(0), "hidden"),
                        Broken::claimAndTidyWithoutASecondLook,
                        Broken::add));
        assertTrue(found.getMessage().contains("hidden"), found::getMessage);
    }

    private static final class State {
        final ReadySet ready = new ReadySet(ORDER);
        final Cursor first = new Cursor(0, 2);
        final Cursor second = new Cursor(1, 2);
        final AtomicIntegerArray claims = new AtomicIntegerArray(2 * TASK);

        boolean claim(Cursor cursor) {
            int position = ready.claim(cursor);
            if (position >= 0) {
                claims.incrementAndGet(position);
            }
            return position >= 0;
        }

        void claimRest() {
            boolean claimed = true;
            while (claimed) {
                claimed = claim(first);
            }
        }

        void claimedOnce(int... tasks) {
            for (int task : tasks) {
                assertEquals(1, claims.get(task), () -> "claims of task " + task);
            }
        }
    }

    /** A set for one task, without what makes the real one right. */
    private static final class Broken {
        final AtomicLongArray word = new AtomicLongArray(new long[] {1});
        final AtomicLongArray summary = new AtomicLongArray(new long[] {1});
        final AtomicIntegerArray claims = new AtomicIntegerArray(1);

        void claimByPlainSet() {
            if (word.get(0) == 1) {
                word.set(0, 0);
                claims.incrementAndGet(0);
            }
        }

        void claimAndTidyWithoutASecondLook() {
            word.set(0, 0);
            summary.set(0, 0);
        }

        void add() {
            word.set(0, 1);
            summary.set(0, 1);
        }
    }
}
