package dev.planloom.sample.resolve.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where a file of a repository can't be had. Its message names the address, and says what to do. */
public sealed class TransferException extends IOException
        permits NotThereException, TransientException, WriteException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message the address, what is wrong, and what to do
     * @param cause what was thrown below; may be null
     */
    public TransferException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
