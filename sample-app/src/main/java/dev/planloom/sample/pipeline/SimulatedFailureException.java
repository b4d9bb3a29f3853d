package dev.planloom.sample.pipeline;

/** Thrown by a task that the user wants to fail. */
final class SimulatedFailureException extends Exception {
    private static final long serialVersionUID = 1L;

    SimulatedFailureException(String message) {
        super(message);
    }
}
