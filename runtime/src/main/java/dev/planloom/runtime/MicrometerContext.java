package dev.planloom.runtime;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;

/**
 * All that has a thread-local accessor in Micrometer's context registry. The only class that names Micrometer's types: it is
 * loaded when it is asked for.
 */
final class MicrometerContext implements RunContext {
    /** What has no value when it is captured has none in a task either, whatever the task before has left behind. */
    private final ContextSnapshotFactory snapshots =
            ContextSnapshotFactory.builder().clearMissing(true).build();

    @Override
    public Captured capture() {
        ContextSnapshot snapshot = snapshots.captureAll();
        return () -> {
            ContextSnapshot.Scope scope = snapshot.setThreadLocals();
            return scope::close;
        };
    }
}
