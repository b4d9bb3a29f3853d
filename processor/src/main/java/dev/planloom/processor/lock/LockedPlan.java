package dev.planloom.processor.lock;

import java.util.List;

/**
 * A plan as it stands in a lock file.
 *
 * @param name the canonical name of its class
 * @param tasksClass the canonical name of the class with its tasks
 * @param lines what it does
 */
public record LockedPlan(String name, String tasksClass, List<String> lines) {
    /** Copies the list. */
    public LockedPlan {
        lines = List.copyOf(lines);
    }
}
