package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.planloom.runtime.TaskGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The set as one thread sees it: the hints of its summary are exact then. */
class ReadySetTest {
    private final Cursor cursor = new Cursor(0, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4_095, 4_096, 4_097, 20_000})
    void tasksOfDifferentRankAreClaimedInTheirOrder(int tasks) {
        ReadySet ready = new ReadySet(TaskOrder.byRank(ranks(tasks, tasks)));
        for (int position = tasks - 1; position >= 0; position--) {
            ready.add(position);
        }
        assertThat(claimAll(ready)).isEqualTo(IntStream.range(0, tasks).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4_095, 4_096, 4_097, 20_000})
    void theLastTaskIsFoundByItself(int tasks) {
        ReadySet ready = new ReadySet(TaskOrder.byRank(ranks(tasks, 3)));
        ready.add(tasks - 1);
        assertThat(ready.seemsEmpty()).isFalse();
        assertThat(claimAll(ready)).containsExactly(tasks - 1);
    }

    @Test
    void wordsOfTheSummaryThatAreEmptyArePassedOver() {
        ReadySet ready = new ReadySet(TaskOrder.byRank(ranks(20_000, 20_000)));
        List<Integer> far = List.of(5_000, 12_287, 12_288, 19_999);
        far.forEach(ready::add);
        assertThat(claimAll(ready)).isEqualTo(far);
    }

    @Test
    void whatIsClaimedIsOfTheFirstBandThatHasATask() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int tasks = 1 + random.nextInt(9_000);
            TaskOrder order = TaskOrder.byRank(ranks(tasks, 1 + random.nextInt(20)));
            ReadySet ready = new ReadySet(order);
            TreeSet<Integer> added = new TreeSet<>();
            List<Cursor> cursors = IntStream.range(0, 4)
                    .mapToObj(worker -> new Cursor(worker, 4))
                    .toList();
            for (int turn = 0; turn < 2_000; turn++) {
                if (random.nextInt(5) < 2) {
                    int position = random.nextInt(tasks);
                    ready.add(position);
                    added.add(position);
                }
                int claimed = ready.claim(cursors.get(random.nextInt(4)));
                int band = added.isEmpty() ? -1 : order.bandEnd(added.first());
                if ((claimed < 0 ? -1 : order.bandEnd(claimed)) != band || claimed >= 0 && !added.remove(claimed)) {
                    fail("seed %d: position %d was claimed, of the band to %d", seed, claimed, band);
                }
            }
        }
    }

    @Test
    void aReadyTaskPrecedesThoseOfLaterBandsOnly() {
        TaskOrder order = TaskOrder.byRank(ranks(300, 3));
        ReadySet ready = new ReadySet(order);
        ready.add(150);
        assertThat(IntStream.range(0, 300).filter(ready::hasBefore).boxed().toList())
                .isEqualTo(IntStream.range(200, 300).boxed().toList());
    }

    @Test
    void theSetIsEmptyWhenAllThatWasAddedIsClaimed() {
        ReadySet ready = new ReadySet(TaskOrder.byRank(ranks(200, 200)));
        assertThat(ready.isEmpty() && ready.seemsEmpty()).as("at first").isTrue();
        ready.addWord(1, 0b101L << 60);
        assertThat(ready.isEmpty() || ready.seemsEmpty()).as("then").isFalse();
        assertThat(claimAll(ready)).containsExactly(124, 126);
        assertThat(ready.isEmpty() && ready.seemsEmpty()).as("at last").isTrue();
    }

    @Test
    void workersTakeTheTasksOfABandFromWordsOfTheirOwn() {
        ReadySet ready = new ReadySet(TaskOrder.byRank(new long[64 * 8]));
        IntStream.range(0, 64 * 8).forEach(ready::add);
        List<Integer> words = new ArrayList<>();
        for (int worker = 0; worker < 4; worker++) {
            Cursor own = new Cursor(worker, 4);
            words.add(ReadySet.wordOf(ready.claim(own)));
            words.add(ReadySet.wordOf(ready.claim(own)));
        }
        assertThat(words).containsExactly(0, 0, 2, 2, 4, 4, 6, 6);
    }

    @Test
    void aWorkerWhoseEndOfTheBandIsEmptyTakesFromItsBeginning() {
        ReadySet ready = new ReadySet(TaskOrder.byRank(new long[64 * 8]));
        ready.add(5);
        assertThat(ready.claim(new Cursor(3, 4))).isEqualTo(5);
    }

    @Test
    void aWordThatWasFilledAgainBeforeItIsTidiedIsStillFound() {
        ReadySet ready = new ReadySet(TaskOrder.byRank(ranks(200, 200)));
        ready.add(70);
        ready.tidy(1);
        assertThat(ready.claim(cursor)).isEqualTo(70);
    }

    @Test
    void aGraphWithoutTasksHasNoReadyOne() {
        ReadySet ready = new ReadySet(TaskOrder.byLayer(TaskGraph.named("empty").build()));
        assertThat(ready.isEmpty()).isTrue();
        assertThat(ready.seemsEmpty()).isTrue();
        assertThat(ready.claim(cursor)).isEqualTo(-1);
    }

    private List<Integer> claimAll(ReadySet ready) {
        List<Integer> claimed = new ArrayList<>();
        for (int position = ready.claim(cursor); position >= 0; position = ready.claim(cursor)) {
            claimed.add(position);
        }
        return claimed;
    }

    /** Descending ranks of as many bands, all of about the same size. */
    private static long[] ranks(int tasks, int bands) {
        return IntStream.range(0, tasks)
                .mapToLong(task -> -(long) task * bands / tasks)
                .toArray();
    }
}
