package dev.planloom.sample.pipeline;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.TaskReport;
import dev.planloom.sample.terminal.Column;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of each task that was selected, a line for each. */
final class Outcomes {
    private Outcomes() {}

    static String of(List<TaskReport> tasks) {
        List<TaskReport> selected = tasks.stream().filter(Outcomes::isSelected).toList();
        Set<String> succeeded = tasks.stream()
                .filter(task -> task.outcome() instanceof Outcome.Succeeded)
                .map(TaskReport::name)
                .collect(Collectors.toSet());
        Column names = Column.of(selected.stream().map(TaskReport::name).toList(), 40);
        return selected.stream()
                .map(task -> "  " + names.cell(task.name()) + "  " + words(task.outcome(), succeeded) + attempts(task))
                .collect(Collectors.joining("\n"));
    }

    /** Whether there is nothing to tell: each task that was selected succeeded, at the first attempt. */
    static boolean areSmooth(List<TaskReport> tasks) {
        return tasks.stream()
                .filter(Outcomes::isSelected)
                .allMatch(task -> task.outcome() instanceof Outcome.Succeeded
                        && attempts(task).isEmpty());
    }

    private static boolean isSelected(TaskReport task) {
        return !(task.outcome() instanceof Outcome.NotSelected);
    }

    private static String attempts(TaskReport task) {
        int attempts = task.attempts().size();
        return attempts > 1 ? " (" + attempts + " attempts)" : "";
    }

    private static String words(Outcome<?> outcome, Set<String> succeeded) {
        return switch (outcome) {
            case Outcome.Succeeded<?> _ -> "succeeded";
            case Outcome.Failed<?>(Throwable cause) -> "failed: " + cause.getMessage();
            case Outcome.TimedOut<?> _ -> "timed out";
            case Outcome.Cancelled<?>(String reason) -> "cancelled: " + reason;
            case Outcome.Skipped<?>(String because)
            when because.startsWith("checkpoint ") -> "skipped: the run stopped at the " + because;
            case Outcome.Skipped<?>(String because)
            when succeeded.contains(because) -> "skipped: '" + because + "' said no";
            case Outcome.Skipped<?>(String because) -> "skipped: it needs '" + because + "'";
            case Outcome.NotSelected<?> _ -> "not selected";
        };
    }
}
