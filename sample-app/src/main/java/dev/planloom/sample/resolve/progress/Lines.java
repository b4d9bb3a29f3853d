package dev.planloom.sample.resolve.progress;

import dev.planloom.sample.terminal.Text;
import java.io.PrintWriter;

/** Prints a line when it is known what to fetch, and ten as that is done. */
public final class Lines implements Progress {
    private static final int PARTS = 10;

    private final PrintWriter out;

    // Guarded by this.
    private int artefacts;
    private int fetched;

    /**
     * Makes a progress.
     *
     * @param out where it is printed
     */
    public Lines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void resolved(int number) {
        artefacts = number;
        out.println("resolved: " + Text.count(number, "artefact"));
    }

    @Override
    public synchronized void fetched() {
        fetched++;
        // Where another tenth is full; of fewer than ten each one is.
        if (fetched * PARTS / artefacts > (fetched - 1) * PARTS / artefacts) {
            out.println("in place: " + fetched + " of " + artefacts);
        }
    }

    @Override
    public void close() {}
}
