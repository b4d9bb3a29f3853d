package dev.planloom.runtime.execution;

import dev.planloom.runtime.AttemptReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks of one run that tell themselves when they have ended: fan-outs, and others that are guarded. */
final class OwnEndings {
    private final @Nullable Expansions expansions;
    private final @Nullable GuardedTasks guarded;

    OwnEndings(@Nullable Expansions expansions, @Nullable GuardedTasks guarded) {
        this.expansions = expansions;
        this.guarded = guarded;
    }

    /** A task by its number; null if it ends when its call does. */
    @Nullable
    OwnEnding of(int task) {
        Expansion expansion = expansions == null ? null : expansions.of(task);
        return expansion != null || guarded == null ? expansion : guarded.of(task);
    }

    boolean mayPostpone() {
        return guarded != null;
    }

    /** Takes note that the run has ended. */
    void close() {
        if (guarded != null) {
            guarded.close();
        }
    }

    List<AttemptReport> attempts(int task) {
        GuardedTask known = guarded == null ? null : guarded.of(task);
        return known == null ? List.of() : known.reports();
    }
}
