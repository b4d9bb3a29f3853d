package dev.planloom.processor.lock;

/** A lock file that cannot be read, is none, or cannot be written; with a message for the user. */
final class LockFailure extends Exception {
    private static final long serialVersionUID = 1;

    LockFailure(String message) {
        super(message);
    }

    LockFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The fact and the fix. */
    String text() {
        return String.valueOf(getMessage());
    }
}
