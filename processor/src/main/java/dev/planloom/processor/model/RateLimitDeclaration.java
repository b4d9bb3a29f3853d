package dev.planloom.processor.model;

/**
 * A {@code @RateLimit}, possibly wrong.
 *
 * @param on what it stands on: the name of a task or a class
 * @param name the name by which tasks share it; empty for a task's own
 * @param permits how many starts there may be in a period; 0 for what the class says of the name
 * @param period how long a period is
 */
public record RateLimitDeclaration(String on, Setting<String> name, Setting<Integer> permits, Setting<String> period) {
    /** How messages name it. */
    public String text() {
        return "rate limit " + (isShared() ? "'" + name.value() + "' " : "") + "of " + on;
    }

    /** Whether it is one that tasks share. */
    public boolean isShared() {
        return !name.value().isEmpty();
    }

    /** Whether it leaves its numbers to the class. */
    public boolean isReference() {
        return isShared() && permits.value() == 0;
    }
}
