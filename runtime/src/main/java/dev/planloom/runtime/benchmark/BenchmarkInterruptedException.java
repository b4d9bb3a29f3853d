package dev.planloom.runtime.benchmark;

import java.util.Objects;

/**
 * Thrown by a benchmark whose thread was interrupted. It carries what was measured until then.
 *
 * <p>As for each {@link InterruptedException}, the interrupt status of the thread was cleared.
 */
public final class BenchmarkInterruptedException extends InterruptedException {
    private static final long serialVersionUID = 1L;

    /** Not serialized: it is for the program that measured. */
    private final transient WorkerTable measured;

    /**
     * Makes an exception.
     *
     * @param run the run that did not end or not start
     * @param measured what was measured until then
     * @throws NullPointerException if {@code measured} is null
     */
    public BenchmarkInterruptedException(String run, WorkerTable measured) {
        super("the benchmark ended in " + run);
        this.measured = Objects.requireNonNull(measured, "measured");
    }

    /**
     * What was measured.
     *
     * @return a table, whose rows may have unequal numbers of runs; without rows if there was none yet; null once the
     *     exception was deserialized
     */
    public WorkerTable measured() {
        return measured;
    }
}
