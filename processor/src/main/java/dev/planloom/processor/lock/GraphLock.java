package dev.planloom.processor.lock;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Subject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds the plans of a compilation to the graphs that were checked in; or checks in those that there are, where that was asked
 * for. Plans that are not compiled are left alone: an incremental build compiles some only.
 */
public final class GraphLock {
    private static final String ACCEPT = "compile with -Aplanloom.lock.update=true";

    private final Optional<Path> path;
    private final boolean updates;

    /** The plans that are to be put into the file. */
    private final SortedMap<String, LockedPlan> fresh = new TreeMap<>();

    private Optional<LockText> text = Optional.empty();
    private Optional<String> fault = Optional.empty();
    private boolean wasRead;

    /**
     * Makes a lock.
     *
     * @param path the file; empty if plans are held to nothing
     * @param updates whether the graphs that there are are right, and to be written
     */
    public GraphLock(Optional<Path> path, boolean updates) {
        this.path = path;
        this.updates = updates;
    }

    /**
     * Compares a plan with the file, or takes note of it for the file.
     *
     * @param plan a plan without a mistake
     * @return what is wrong
     */
    public Optional<Finding> check(LockedPlan plan) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (updates) {
            fresh.put(plan.name(), plan);
            return Optional.empty();
        }
        read(path.get());
        return text.flatMap(known -> difference(path.get(), known, plan))
                .map(message -> new Finding(Code.Lock, message, new Subject.OfClass()));
    }

    private void read(Path file) {
        if (wasRead) {
            return;
        }
        wasRead = true;
        try {
            text = new LockFile(file).read();
            if (text.isEmpty()) {
                fault = Optional.of("There is no file " + file + ". To write it, " + ACCEPT + ", and check it in.");
            }
        } catch (LockFailure e) {
            fault = Optional.of(e.text());
        }
    }

    private static Optional<String> difference(Path file, LockText text, LockedPlan plan) {
        LockedPlan locked = text.plans().get(plan.name());
        if (locked == null) {
            return Optional.of(file.getFileName() + " has no plan " + plan.name() + ". If that is new, " + ACCEPT
                    + " to put it in.");
        }
        return LockDifference.between(locked, plan)
                .map(changes -> plan.name() + " is not as in " + file.getFileName() + ". If that is meant, " + ACCEPT
                        + ". The changes:" + changes);
    }

    /**
     * What is wrong with the file itself, after all plans were checked.
     *
     * @return a text; empty if nothing is, or no plan asked
     */
    public Optional<String> fault() {
        return fault;
    }

    /**
     * Writes the file, if there is something to write; after which {@link #fault} may have something to tell.
     *
     * @return what was written; empty if the file is as it was
     */
    public Optional<String> write() {
        if (path.isEmpty() || fresh.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new LockFile(path.get()).put(fresh.values())
                    ? Optional.of("Wrote " + String.join(", ", fresh.keySet()) + " to " + path.get() + ".")
                    : Optional.empty();
        } catch (LockFailure e) {
            fault = Optional.of(e.text());
            return Optional.empty();
        }
    }
}
