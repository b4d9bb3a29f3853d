package dev.planloom.processor.model;

import java.util.Locale;

/**
 * A lint of {@code javac} that a generated class runs into through what it names. The user's own code names that too:
 * there the warning belongs.
 */
public enum Lint {
    /** Something deprecated. */
    DEPRECATION,
    /** A generic type without arguments. */
    RAWTYPES,
    /** Something deprecated for removal. */
    REMOVAL;

    /** Its name in {@code -Xlint} and {@code @SuppressWarnings}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
