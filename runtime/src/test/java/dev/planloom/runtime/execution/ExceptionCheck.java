package dev.planloom.runtime.execution;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the exception of a run, or that it threw none, against its report. */
final class ExceptionCheck {
    private final RandomRun run;
    private final RunTree tree;
    private final RunReport report;
    private final @Nullable Exception thrown;

    ExceptionCheck(RandomRun run, RunTree tree, RunReport report, @Nullable Exception thrown) {
        this.run = run;
        this.tree = tree;
        this.report = report;
        this.thrown = thrown;
    }

    void check() {
        switch (thrown) {
            case null -> {
                boolean goesOn = run.options.failurePolicy() == FailurePolicy.CONTINUE;
                tree.check(goesOn || report.failures().isEmpty(), "a failure was not thrown: %s", report);
                tree.check(
                        report.failures().stream().noneMatch(task -> causeOf(task) instanceof Error),
                        "an error was not thrown: %s",
                        report);
            }
            case TaskFailedException failure -> checkFailure(failure);
            case PlanTimeoutException timeout -> checkTimeout(timeout);
            default -> {
                checkSuppressed(Stream.empty());
                checkOuter();
            }
        }
    }

    private void checkFailure(TaskFailedException failure) {
        tree.check(
                run.options.failurePolicy() == FailurePolicy.FAIL_FAST || failure.getCause() instanceof Error,
                "no failure to cancel the run for: %s",
                failure);
        checkReason("'" + failure.task() + "' failed");
        checkSuppressed(Stream.of(failure));
    }

    private void checkTimeout(PlanTimeoutException timeout) {
        Duration deadline = run.options.deadline().orElseThrow();
        tree.check(timeout.deadline().equals(deadline), "a deadline of %s: %s", deadline, timeout);
        checkReason("the deadline passed");
        List<String> running = new ArrayList<>();
        boolean isInTime = true;
        for (TaskReport task : report.tasks()) {
            boolean isLate = task.endNanos() > deadline.toNanos();
            if (isLate) {
                running.add(task.name());
            }
            isInTime &= !isLate && task.started() || task.outcome() instanceof Outcome.Skipped<?>;
            if (task.outcome() instanceof Outcome.TimedOut<?>(Duration limit)) {
                tree.check(limit.equals(deadline), "a deadline of %s: %s", deadline, task);
            }
        }
        tree.check(!isInTime, "all tasks ended in time: %s", timeout);
        tree.check(timeout.stillRunning().equals(running), "%s were running: %s", running, timeout);
        checkSuppressed(Stream.empty());
    }

    /** A run inside a task hears from the run around it that it is cancelled, before its caller's thread is interrupted. */
    private void checkOuter() {
        for (TaskReport task : report.tasks()) {
            tree.check(
                    !run.isInside() || !task.outcome().equals(new Outcome.Cancelled<>("the run was interrupted")),
                    "nobody but the outer run interrupts the caller of this one: %s",
                    task);
        }
    }

    private void checkReason(String reason) {
        for (TaskReport task : report.tasks()) {
            if (task.outcome() instanceof Outcome.Cancelled<?>(String actual)) {
                tree.check(actual.equals(reason), "the run was cancelled since %s: %s", reason, task);
            }
        }
    }

    /** Each task that failed is in the exception, once, with what it threw. */
    private void checkSuppressed(Stream<TaskFailedException> first) {
        List<String> thrownFailures = Stream.concat(first, suppressed())
                .map(failure -> failure.task() + " " + System.identityHashCode(failure.getCause()))
                .sorted()
                .toList();
        List<String> reported = report.failures().stream()
                .map(task -> task.name() + " " + System.identityHashCode(causeOf(task)))
                .sorted()
                .toList();
        tree.check(thrownFailures.equals(reported), "%s were thrown, but %s failed", thrownFailures, reported);
    }

    private Stream<TaskFailedException> suppressed() {
        return thrown == null
                ? Stream.empty()
                : Stream.of(thrown.getSuppressed()).map(TaskFailedException.class::cast);
    }

    private static @Nullable Throwable causeOf(TaskReport task) {
        return task.outcome() instanceof Outcome.Failed<?>(Throwable cause) ? cause : null;
    }
}
