package dev.planloom.sample.resolve;

import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunListener;
import dev.planloom.sample.resolve.progress.Progress;
import dev.planloom.sample.resolve.store.Fetched;
import dev.planloom.sample.resolve.tree.Causes;
import dev.planloom.sample.resolve.tree.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what a run has done so far, however it ends. Thread-safe. */
final class Tally implements RunListener {
    private final Progress progress;

    // Guarded by this.
    private @Nullable Resolution resolution;
    private final List<Fetched> fetched = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * What there is at a moment.
     *
     * @param resolution what is to be fetched, once that is known
     * @param fetched what is in its place
     * @param failures what failed, and why, for the user
     */
    record Done(Optional<Resolution> resolution, List<Fetched> fetched, List<String> failures) {}

    Tally(Progress progress) {
        this.progress = progress;
    }

    void resolved(Resolution known) {
        synchronized (this) {
            resolution = known;
            known.failures()
                    .forEach(failure ->
                            failures.add(String.valueOf(failure.cause().getMessage())));
        }
        progress.resolved(known.artefacts().size());
    }

    void fetched(Fetched artefact) {
        synchronized (this) {
            fetched.add(artefact);
        }
        progress.fetched();
    }

    @Override
    public synchronized void taskFailed(PlannedTask task, Throwable cause) {
        String message = String.valueOf(Causes.of(cause).getMessage());
        failures.add(cause instanceof ElementFailedException element ? element.element() + ": " + message : message);
    }

    synchronized Done done() {
        return new Done(Optional.ofNullable(resolution), List.copyOf(fetched), List.copyOf(failures));
    }
}
