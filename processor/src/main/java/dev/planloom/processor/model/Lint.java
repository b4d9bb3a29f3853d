package dev.planloom.processor.model;

import java.util.Locale;

/**
 * A lint of {@code javac} that a generated class runs into through what it names. Where it belongs is the user's own code,
 * which names that too.
 */
public enum Lint {
    /** Something deprecated. */
    DEPRECATION,
    /** A class, in a public signature, of a package that the module does not export. */
    EXPORTS,
    /** A generic type without arguments. */
    RAWTYPES,
    /** Something deprecated for removal. */
    REMOVAL;

    /** Its name in {@code -Xlint} and {@code @SuppressWarnings}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
