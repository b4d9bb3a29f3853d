package dev.planloom.runtime.execution;

import org.jspecify.annotations.Nullable;

/**
 * That a checkpoint stopped a run.
 *
 * @param layer the number of the layer after which it did
 * @param reason why, as a clause
 * @param cause what it threw; null if it decided so
 */
record Stop(int layer, String reason, @Nullable Throwable cause) {
    /** The checkpoint, as that because of which tasks do not start. */
    String checkpoint() {
        return "checkpoint after layer " + layer;
    }
}
