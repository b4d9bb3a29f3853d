package dev.planloom.sample.urls;

/** Thrown where an address may work if it is asked for once more. */
final class TryAgainException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Check check;

    /**
     * Makes an exception.
     *
     * @param check what came of the address if it is not asked for again
     */
    TryAgainException(Check check) {
        super(check.reason());
        this.check = check;
    }

    Check check() {
        return check;
    }
}
