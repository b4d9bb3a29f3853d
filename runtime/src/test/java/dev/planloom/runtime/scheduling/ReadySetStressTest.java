package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads add tasks and claim them from few words, which are emptied and filled all the time. */
class ReadySetStressTest {
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {4, 65, 4_097})
    void forEachTaskThatIsAddedOneIsFound(int tasks) throws InterruptedException {
        ReadySet ready = new ReadySet(TaskOrder.byRank(new long[tasks]));
        AtomicIntegerArray copies = new AtomicIntegerArray(tasks);
        Crowd.run(number -> {
            Cursor cursor = new Cursor(number, Crowd.SIZE);
            int[] own = {tasks * number / Crowd.SIZE};
            for (int round = 0; round < ROUNDS; round++) {
                copies.incrementAndGet(own[0]);
                ready.add(own[0]);
                Crowd.until(() -> (own[0] = ready.claim(cursor)) >= 0);
                if (copies.decrementAndGet(own[0]) != 0) {
                    throw new AssertionError("task " + own[0] + " was claimed twice");
                }
            }
        });
        assertThat(ready.isEmpty()).isTrue();
    }
}
