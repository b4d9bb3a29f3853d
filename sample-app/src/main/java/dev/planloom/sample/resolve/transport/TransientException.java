package dev.planloom.sample.resolve.transport;

import org.jspecify.annotations.Nullable;

/** Thrown where a further attempt may succeed, and there is one left. */
public final class TransientException extends TransferException {
    private static final long serialVersionUID = 1L;

    TransientException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
