package dev.planloom.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link RunOptions#defaults} if a setting is wrong. The message names where the setting stands, the setting, its
 * value, and what is allowed.
 */
public final class PlanConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
