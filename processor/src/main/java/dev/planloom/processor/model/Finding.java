package dev.planloom.processor.model;

import java.util.List;

/**
 * A mistake, or what a lint warns of.
 *
 * @param code its kind
 * @param message the fact, in the user's names, and the fix: sentences that end in a full stop or question mark
 * @param subject what it is about
 * @param details what else belongs to it, in other places
 */
public record Finding(Code code, String message, Subject subject, List<Detail> details) {
    /**
     * A part of a mistake that stands elsewhere, and is no mistake by itself.
     *
     * @param message a sentence
     * @param subject what it is about
     */
    public record Detail(String message, Subject subject) {}

    /** Copies the list. */
    public Finding {
        details = List.copyOf(details);
    }

    /** A mistake that is in one place. */
    public Finding(Code code, String message, Subject subject) {
        this(code, message, subject, List.of());
    }

    /** The message as it is shown; of a lint with what suppresses it. */
    public String text() {
        return text(message)
                + code.key()
                        .map(key -> " Or keep it: @SuppressWarnings(\"" + key + "\").")
                        .orElse("");
    }

    /** The message of a detail as it is shown. */
    public String text(Detail detail) {
        return text(detail.message());
    }

    private String text(String sentences) {
        return "[" + code + "] " + sentences;
    }
}
