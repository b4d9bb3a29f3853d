package dev.planloom.runtime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many tasks ended in which way, in words. */
final class OutcomeCounts {
    private OutcomeCounts() {}

    static String of(List<TaskReport> tasks) {
        if (tasks.isEmpty()) {
            return "no tasks";
        }
        Map<Integer, Long> counts = tasks.stream()
                .collect(Collectors.groupingBy(task -> rank(task.outcome()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + WORDS.get(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static final List<String> WORDS =
            List.of("succeeded", "failed", "timed out", "cancelled", "skipped", "not selected");

    private static int rank(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Succeeded<?> _ -> 0;
            case Outcome.Failed<?> _ -> 1;
            case Outcome.TimedOut<?> _ -> 2;
            case Outcome.Cancelled<?> _ -> 3;
            case Outcome.Skipped<?> _ -> 4;
            case Outcome.NotSelected<?> _ -> 5;
        };
    }
}
