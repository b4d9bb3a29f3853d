package dev.planloom.sample.config;

/** Thrown where a file is so wrong that the rest of it makes no sense. */
public final class MalformedFileException extends Exception {
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

    /**
     * Where it is wrong.
     *
     * @return the line that is; 0 for the file as a whole
     */
    public int line() {
        return line;
    }

    /**
     * What is wrong.
     *
     * @return a sentence
     */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
