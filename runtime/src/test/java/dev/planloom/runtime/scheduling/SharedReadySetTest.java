package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A task that stays in the set when it is claimed, beside others. */
class SharedReadySetTest {
    private static final int TASKS = 200;

    private final boolean[] shared = new boolean[TASKS];
    private final Cursor cursor = new Cursor(0, 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 150, 199})
    void itIsClaimedUntilItIsRemoved(int task) {
        shared[task] = true;
        ReadySet ready = new ReadySet(TaskOrder.byRank(new long[TASKS]), shared);
        ready.add(task);
        assertThat(ready.claim(cursor)).isEqualTo(task);
        assertThat(ready.claim(cursor)).isEqualTo(task);
        ready.remove(task);
        assertThat(ready.isEmpty()).isTrue();
        assertThat(ready.seemsEmpty()).isTrue();
        assertThat(ready.claim(cursor)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 150, 199})
    void removalLeavesTheOthers(int task) {
        shared[task] = true;
        ReadySet ready = new ReadySet(TaskOrder.byRank(new long[TASKS]), shared);
        for (int position = 0; position < TASKS; position++) {
            ready.add(position);
        }
        ready.remove(task);
        ready.remove(task);
        boolean[] claimed = new boolean[TASKS];
        for (int position = ready.claim(cursor); position >= 0; position = ready.claim(cursor)) {
            assertThat(claimed[position]).isFalse();
            claimed[position] = true;
        }
        for (int position = 0; position < TASKS; position++) {
            assertThat(claimed[position]).isEqualTo(position != task);
        }
    }
}
