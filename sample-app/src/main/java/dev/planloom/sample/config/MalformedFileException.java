package dev.planloom.sample.config;

/** Thrown where a file is so wrong that the rest of it makes no sense. */
final class MalformedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Makes an exception.
     *
     * @param line the line that is wrong; 0 for the file as a whole
     * @param message what is wrong with it
     */
    MalformedFileException(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
