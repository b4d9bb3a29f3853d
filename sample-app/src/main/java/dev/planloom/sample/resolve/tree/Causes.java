package dev.planloom.sample.resolve.tree;

import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.TaskFailedException;

/** What lies below the exceptions of runs. */
public final class Causes {
    private Causes() {}

    /**
     * What the failed method threw.
     *
     * @param thrown what a run threw, or a listener heard of
     * @return the cause that is no exception of a run
     */
    public static Throwable of(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof TaskFailedException || cause instanceof ElementFailedException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
