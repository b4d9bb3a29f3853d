package dev.planloom.sample.resolve.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where the folder of the artefacts, or what stands in it, is not as it must be. Its message says what to do. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
