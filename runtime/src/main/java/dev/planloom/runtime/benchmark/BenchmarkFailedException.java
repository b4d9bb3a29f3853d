package dev.planloom.runtime.benchmark;

/** Thrown by a benchmark of which a run failed. The cause is what the run threw; the message says which run it was. */
public final class BenchmarkFailedException extends BenchmarkException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param run which run failed
     * @param cause what it threw
     * @param measured what was measured until then
     * @throws NullPointerException if {@code measured} is null
     */
    public BenchmarkFailedException(String run, Throwable cause, WorkerTable measured) {
        super(run + " failed: " + cause.getMessage(), cause, measured);
    }
}
