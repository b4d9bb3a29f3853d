package dev.planloom.processor.model;

/**
 * A mistake, or what a lint warns of.
 *
 * @param code its kind
 * @param message the fact, in the user's names, and the fix: sentences that end in a full stop or question mark
 * @param subject what it is about
 */
public record Finding(Code code, String message, Subject subject) {
    /** The message as it is shown; of a lint with what suppresses it. */
    public String text() {
        return "[" + code + "] " + message
                + code.key()
                        .map(key -> " Or keep it: @SuppressWarnings(\"" + key + "\").")
                        .orElse("");
    }
}
