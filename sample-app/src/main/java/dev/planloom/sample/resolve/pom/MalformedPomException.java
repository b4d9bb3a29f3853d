package dev.planloom.sample.resolve.pom;

import org.jspecify.annotations.Nullable;

/** Thrown where a POM, or a list of versions, is not what it should be. Its message names the address. */
public final class MalformedPomException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedPomException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
