package dev.planloom.processor.validate;

import dev.planloom.runtime.DurationFormat;
import java.time.Duration;
import java.util.Optional;

/** Reads the durations in annotations as the runtime does. */
final class Durations {
    private Durations() {}

    /** The duration that a text states, if it states one. */
    static Optional<Duration> of(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(DurationFormat.parse(text));
    }

    /** What is wrong with a text, in sentences. */
    static Optional<String> fault(String text) {
        try {
            DurationFormat.parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
