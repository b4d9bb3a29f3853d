package dev.planloom.runtime;

/** What exceptions say of themselves. */
final class ThrowableText {
    private ThrowableText() {}

    /** The text of an exception; just its type if its own methods fail. */
    static String of(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (RuntimeException | StackOverflowError _) {
            return thrown.getClass().getName();
        }
    }
}
