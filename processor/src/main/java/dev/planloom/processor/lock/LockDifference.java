package dev.planloom.processor.lock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has changed between two versions of a plan, a line for each change; both have lines of a kind in one order. */
final class LockDifference {
    /** How many changes a message lists. */
    private static final int LISTED = 12;

    private final List<String> changes = new ArrayList<>();

    private LockDifference() {}

    /**
     * Compares two versions of a plan. The order of lines does not matter.
     *
     * @param locked the one that was checked in
     * @param actual the one there is
     * @return the changes, a line for each; empty if there are none
     */
    static Optional<String> between(LockedPlan locked, LockedPlan actual) {
        LockDifference difference = new LockDifference();
        if (!locked.tasksClass().equals(actual.tasksClass())) {
            difference.changes.add("changed  of " + locked.tasksClass() + ", now of " + actual.tasksClass());
        }
        difference.compare(new LinkedHashSet<>(locked.lines()), new LinkedHashSet<>(actual.lines()));
        return difference.changes.isEmpty() ? Optional.empty() : Optional.of(difference.text());
    }

    private void compare(Set<String> locked, Set<String> actual) {
        Map<String, Deque<String>> removed = new HashMap<>(); // by what they are about
        for (String line : locked) {
            if (!actual.contains(line)) {
                removed.computeIfAbsent(about(line), _ -> new ArrayDeque<>()).add(line);
            }
        }
        Set<String> replaced = new LinkedHashSet<>();
        for (String line : actual) {
            if (!locked.contains(line)) {
                Optional<String> before =
                        Optional.ofNullable(removed.get(about(line))).map(Deque::poll);
                before.ifPresent(replaced::add);
                changes.add(before.map(old -> "changed  " + old + "\n      now  " + line)
                        .orElse("added    " + line));
            }
        }
        for (String line : locked) {
            if (!actual.contains(line) && !replaced.contains(line)) {
                changes.add("removed  " + line);
            }
        }
    }

    /** What a line is about: its kind, and the names before the last colon. */
    private static String about(String line) {
        int colon = line.lastIndexOf(": ");
        return colon < 0 ? line : line.substring(0, colon);
    }

    private String text() {
        int listed = Math.min(LISTED, changes.size());
        StringBuilder text = new StringBuilder();
        changes.subList(0, listed).forEach(change -> text.append("\n  ").append(change));
        if (listed < changes.size()) {
            text.append("\n  and ").append(changes.size() - listed).append(" more changes");
        }
        return text.toString();
    }
}
