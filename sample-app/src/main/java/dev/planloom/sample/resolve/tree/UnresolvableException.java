package dev.planloom.sample.resolve.tree;

import org.jspecify.annotations.Nullable;

/** Thrown where a package can't be resolved. Its message names the package, and says why. */
public final class UnresolvableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnresolvableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
