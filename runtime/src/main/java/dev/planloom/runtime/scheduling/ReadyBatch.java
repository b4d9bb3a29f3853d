package dev.planloom.runtime.scheduling;

/** Tasks that become ready together: all but the first in the order are gathered word by word. Confined to a thread. */
final class ReadyBatch {
    private final ReadySet ready;
    private int first = -1;
    private int word = -1;
    private long bits;

    ReadyBatch(ReadySet ready) {
        this.ready = ready;
    }

    /** Takes the task at a position. */
    void take(int position) {
        if (first < 0) {
            first = position;
            return;
        }
        int later = Math.max(first, position);
        first = Math.min(first, position);
        if (ReadySet.wordOf(later) != word) {
            flush();
            word = ReadySet.wordOf(later);
        }
        bits |= 1L << later;
    }

    /** Adds them to the set. */
    void addAll() {
        flush();
        if (first >= 0) {
            ready.add(first);
        }
    }

    /** Adds them to the set but for the first in the order, whose position it returns; or -1. */
    int addAllButFirst() {
        flush();
        return first;
    }

    private void flush() {
        if (bits != 0) {
            ready.addWord(word, bits);
            bits = 0;
        }
    }
}
