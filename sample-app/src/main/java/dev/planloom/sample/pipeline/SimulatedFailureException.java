package dev.planloom.sample.pipeline;

/** Thrown by the task that the user wants to fail. */
final class SimulatedFailureException extends Exception {
    private static final long serialVersionUID = 1L;

    SimulatedFailureException(String task) {
        super("the user asked " + task + " to fail");
    }
}
