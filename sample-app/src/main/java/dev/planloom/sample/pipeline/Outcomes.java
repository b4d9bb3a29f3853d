package dev.planloom.sample.pipeline;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.TaskReport;
import dev.planloom.sample.terminal.Column;
import java.util.List;
import java.util.stream.Collectors;

/** What became of each task, a line for each. */
final class Outcomes {
    private Outcomes() {}

    static String of(List<TaskReport> tasks) {
        Column names = Column.of(tasks.stream().map(TaskReport::name).toList(), 40);
        return tasks.stream()
                .map(task -> "  " + names.cell(task.name()) + "  " + words(task.outcome()))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Succeeded<?> _ -> "succeeded";
            case Outcome.Failed<?>(Throwable cause) -> "failed: " + cause.getMessage();
            case Outcome.TimedOut<?> _ -> "timed out";
            case Outcome.Cancelled<?>(String reason) -> "cancelled: " + reason;
            case Outcome.Skipped<?>(String because)
            when because.startsWith("checkpoint ") -> "skipped: the run stopped at the " + because;
            case Outcome.Skipped<?>(String because) -> "skipped: it needs '" + because + "'";
            case Outcome.NotSelected<?> _ -> "not selected";
        };
    }
}
