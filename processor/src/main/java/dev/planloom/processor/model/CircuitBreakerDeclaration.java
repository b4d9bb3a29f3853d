package dev.planloom.processor.model;

/**
 * The {@code @CircuitBreaker} of a task, possibly wrong.
 *
 * @param failureRate from which percentage of failed attempts on the circuit opens
 * @param window of how many of the last attempts
 * @param minimum how many attempts there must have been; 0 for the window's number
 * @param openFor how long the circuit stays open
 * @param trials how many attempts then decide whether it closes
 */
public record CircuitBreakerDeclaration(
        Setting<Integer> failureRate,
        Setting<Integer> window,
        Setting<Integer> minimum,
        Setting<String> openFor,
        Setting<Integer> trials) {
    /** How many attempts there must have been. */
    public int least() {
        return minimum.value() == 0 ? window.value() : minimum.value();
    }
}
