package dev.planloom.runtime.scheduling;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that are ready and not claimed, as a set of bits by position in a {@link TaskOrder}. Thread-safe.
 *
 * <p>A bit for each word of tasks, in {@link #summary}, tells whether to look there. A word is the truth, the summary a
 * hint that may lag behind it: whoever empties a word clears its bit, then looks at the word again and sets the bit
 * back if the word was filled meanwhile. So once all calls have returned the bit of each non-empty word is set; and
 * {@link #isEmpty}, which reads the words, sees each task that was added before the call.
 *
 * <p><b>Memory order.</b> All updates are volatile compare-and-set. That which claims a task reads the word from the one
 * that added it, or from a later one in the same word's order of updates: what the adding thread did before is visible
 * to the claiming thread.
 */
final class ReadySet {
    private static final int BITS = 6; // of a position within a word

    /** Words stand this many bits apart, so that each has a cache line of its own: eight longs are 64 bytes. */
    private static final int SPREAD = 3;

    private final int count;

    private final AtomicLongArray words;
    private final AtomicLongArray summary;
    private final TaskOrder order;

    /** For each task whether it stays in the set when it is claimed; null if none does. */
    private final boolean @Nullable [] shared;

    ReadySet(TaskOrder order) {
        this(order, null);
    }

    ReadySet(TaskOrder order, boolean @Nullable [] shared) {
        this.order = order;
        this.shared = shared;
        count = wordOf(order.tasks() - 1) + 1;
        words = new AtomicLongArray(count << SPREAD);
        summary = new AtomicLongArray(Math.max(1, wordOf(count - 1) + 1)); // looked at even if there are no tasks
    }

    /** Adds the task at a position. */
    void add(int position) {
        addWord(wordOf(position), 1L << position);
    }

    /** Adds the tasks at positions of one word: at {@code 64 * word} for the lowest bit, and so on. */
    void addWord(int word, long bits) {
        if (set(words, word << SPREAD, bits) == 0) {
            set(summary, wordOf(word), 1L << word);
        }
    }

    /** Removes the task at a position, if it is in the set. */
    void remove(int position) {
        int word = wordOf(position);
        if (clear(words, word << SPREAD, 1L << position) == 1L << position) {
            tidy(word);
        }
    }

    /** Whether there is a ready task that nobody has claimed. */
    boolean isEmpty() {
        for (int word = 0; word < count; word++) {
            if (get(word) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there seems to be no ready task: a hint, as the summary is. */
    boolean seemsEmpty() {
        return firstWord(0, count - 1) < 0;
    }

    /** Whether a ready task stands in an earlier band than the one at a position; a hint, as the summary is. */
    boolean hasBefore(int position) {
        int word = firstWord(0, count - 1);
        if (word < 0) {
            return false;
        }
        long bits = get(word);
        return bits != 0 && order.bandEnd(first(word, bits)) <= position;
    }

    /** Claims a task of the first band in which there is one: its position, or -1 if none was found. */
    int claim(Cursor cursor) {
        while (true) {
            int word = firstWord(0, count - 1);
            if (word < 0) {
                return -1;
            }
            int own = claimOwn(cursor.word, word);
            if (own >= 0) {
                return own;
            }
            long bits = get(word);
            if (bits == 0) {
                tidy(word);
                continue;
            }
            int bandEnd = order.bandEnd(first(word, bits));
            int last = wordOf(bandEnd - 1);
            if (last > word) {
                int next = firstWord(cursor.within(word, last), last);
                long nextBits = next < 0 ? 0 : get(next);
                // The band's last word may hold tasks of later bands too, which have to wait.
                if (nextBits != 0 && first(next, nextBits) < bandEnd) {
                    cursor.word = next;
                    word = next;
                    bits = nextBits;
                }
            }
            if (claimLowest(word, bits)) {
                return first(word, bits);
            }
        }
    }

    /**
     * Claims a task of the word in which a worker took one last, if no word before it holds a task of an earlier band: that
     * is known without a look at these words, over which other workers may be busy. Its position, or -1.
     */
    private int claimOwn(int own, int firstWord) {
        if (own <= firstWord || own >= count) {
            return -1;
        }
        int bandEnd = order.bandEnd(firstWord << BITS);
        long bits = bandEnd > own << BITS ? get(own) : 0;
        return bits != 0 && first(own, bits) < bandEnd && claimLowest(own, bits) ? first(own, bits) : -1;
    }

    private boolean claimLowest(int word, long bits) {
        long lowest = Long.lowestOneBit(bits);
        if (shared != null && shared[order.taskAt(first(word, bits))]) {
            return true;
        }
        if (!words.compareAndSet(word << SPREAD, bits, bits ^ lowest)) {
            return false;
        }
        if (bits == lowest) {
            tidy(word);
        }
        return true;
    }

    private long get(int word) {
        return words.get(word << SPREAD);
    }

    /** Clears the summary's bit of a word that was seen empty, unless it no longer is. */
    void tidy(int word) {
        long _ = clear(summary, wordOf(word), 1L << word);
        if (get(word) != 0) {
            set(summary, wordOf(word), 1L << word);
        }
    }

    /** The first word from {@code from} to {@code to} that the summary says holds tasks, or -1. */
    private int firstWord(int from, int to) {
        int index = wordOf(from);
        long bits = summary.get(index) & (-1L << from);
        while (bits == 0) {
            if (++index > wordOf(to)) {
                return -1;
            }
            bits = summary.get(index);
        }
        int word = first(index, bits);
        return word <= to ? word : -1;
    }

    static int wordOf(int position) {
        return position >> BITS;
    }

    private static int first(int word, long bits) {
        return (word << BITS) + Long.numberOfTrailingZeros(bits);
    }

    private static long set(AtomicLongArray array, int index, long bits) {
        while (true) {
            long before = array.get(index);
            if (array.compareAndSet(index, before, before | bits)) {
                return before;
            }
        }
    }

    private static long clear(AtomicLongArray array, int index, long bits) {
        while (true) {
            long before = array.get(index);
            if ((before & bits) == 0 || array.compareAndSet(index, before, before & ~bits)) {
                return before;
            }
        }
    }
}
