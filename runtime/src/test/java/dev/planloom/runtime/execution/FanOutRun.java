package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.ElementsReport;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import dev.planloom.runtime.execution.FanOutPlan.Task;
import dev.planloom.runtime.execution.ForeseenFanOuts.End;
import dev.planloom.runtime.execution.ForeseenFanOuts.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of random fan-outs, outermost or inside an element, and the checks of what it came to. */
final class FanOutRun {
    private final FanOutPlan plan;
    private final RunOptions options;

    /** Whether time or an interrupt plays a part in what the run comes to. */
    private final boolean isDisturbed;

    private final ForeseenFanOuts foreseen;

    FanOutRun(FanOutPlan plan, RunOptions options, boolean isDisturbed) {
        this.plan = plan;
        this.options = options;
        this.isDisturbed = isDisturbed;
        foreseen = new ForeseenFanOuts(plan, schedule());
    }

    private Schedule schedule() {
        return options.schedule().orElseThrow();
    }

    void run(RunTree tree, AtomicInteger insideLeft) throws InterruptedException {
        FanOutWatch watch = new FanOutWatch(
                plan,
                tree,
                insideLeft,
                task -> new FanOutRun(plan.tasks.get(task).inside(), inner(), true));
        RunReport report;
        Exception thrown = null;
        try {
            report = plan.runner.run(watch, options).report();
        } catch (PlanException e) {
            report = e.report();
            thrown = e;
        } catch (PlanInterruptedException e) {
            report = e.report();
            thrown = e;
        }
        watch.checkOrder(schedule());
        new Check(tree, watch, report, thrown).check();
        if (thrown instanceof InterruptedException e) {
            throw e;
        }
        if (thrown instanceof PlanException e) {
            throw e;
        }
    }

    /** The options of runs inside elements of this one, which are the same but for a deadline. */
    private RunOptions inner() {
        return RunOptions.workers(1 + options.workers() / 2)
                .schedule(schedule() == Schedule.LAYERED ? Schedule.DATAFLOW : Schedule.LAYERED)
                .onFailure(options.failurePolicy());
    }

    @Override
    public String toString() {
        return options + " of " + plan.tasks;
    }

    private final class Check {
        private final RunTree tree;
        private final FanOutWatch watch;
        private final RunReport report;
        private final @Nullable Exception thrown;

        Check(RunTree tree, FanOutWatch watch, RunReport report, @Nullable Exception thrown) {
            this.tree = tree;
            this.watch = watch;
            this.report = report;
            this.thrown = thrown;
        }

        void check() {
            boolean cancels = foreseen.ends.stream()
                    .anyMatch(end -> end.hasError()
                            || (options.failurePolicy() == FailurePolicy.FAIL_FAST && end.kind() == Kind.FAILED));
            tree.check(thrown != null || !cancels || mayPass(), "a failure was to be thrown");
            tree.check(
                    thrown == null || isDisturbed || (cancels && thrown instanceof TaskFailedException),
                    "nothing was to be thrown: %s",
                    thrown);
            tree.check(
                    !(thrown instanceof PlanTimeoutException)
                            || options.deadline().isPresent(),
                    "no deadline");
            tree.check(thrown != null || !watch.startedInterrupted.get(), "something started interrupted");
            watch.streams.forEach(closed -> tree.check(closed.get() == 1, "a stream was closed %s times", closed));
            for (Task task : plan.tasks) {
                checkTask(task, foreseen.ends.get(task.number()));
            }
            checkFailures();
        }

        /** Whether it is left open whether an error is thrown: one of an element that may not come. */
        private boolean mayPass() {
            return options.failurePolicy() == FailurePolicy.CONTINUE
                    && foreseen.ends.stream().noneMatch(end -> end.hasError() && end.isWhole());
        }

        private void checkTask(Task task, End end) {
            TaskReport reported = report.task(task.name());
            Map<Object, Integer> executions = watch.executions.get(task.number());
            boolean isExact = thrown == null && end.isWhole();
            tree.check(
                    isExact
                            ? executions.equals(end.executions())
                            : executions.entrySet().stream()
                                    .allMatch(each ->
                                            each.getValue() <= end.executions().getOrDefault(each.getKey(), 0)),
                    "%s was executed for %s, and not %s",
                    task,
                    executions,
                    end.executions());
            tree.check(
                    executions.isEmpty() || reported.started(), "%s was executed, but not started: %s", task, reported);
            tree.check(reported.endNanos() >= reported.startNanos(), "%s ended before it started", reported);
            tree.check(isRight(task, end, reported.outcome()), "%s was to end as %s: %s", task, end, reported);
            if (isExact && task.isFanOut() && reported.started()) {
                checkElements(reported.elements().orElseThrow(), end);
            }
        }

        private boolean isRight(Task task, End end, Outcome<?> outcome) {
            return switch (outcome) {
                case Outcome.Succeeded<?>(Object value) ->
                    end.kind() == Kind.SUCCEEDED && isRight(task, end.value(), value);
                case Outcome.Failed<?>(Throwable cause) ->
                    !(cause instanceof InterruptedException)
                            && (end.kind() == Kind.FAILED || end.kind() == Kind.FAILED_OR_SKIPPED);
                case Outcome.Skipped<?>(String because) ->
                    thrown != null
                            || (end.kind() != Kind.SUCCEEDED && end.culprits().contains(because));
                case Outcome.Cancelled<?> _, Outcome.TimedOut<?> _ -> thrown != null;
                case Outcome.NotSelected<?> _ -> false;
            };
        }

        private boolean isRight(Task task, @Nullable Object expected, @Nullable Object value) {
            if (task.source() != null) {
                return (expected == null) == (value == null);
            }
            return isOpen(expected) || Objects.equals(FanOutBodies.plain(expected), FanOutBodies.plain(value));
        }

        private static boolean isOpen(@Nullable Object expected) {
            return ForeseenFanOuts.ANY.equals(expected)
                    || (expected instanceof List<?> list && list.stream().anyMatch(Check::isOpen));
        }

        private void checkElements(ElementsReport elements, End end) {
            long succeeded = end.elements().stream()
                    .filter(each -> each instanceof Outcome.Succeeded<?>)
                    .count();
            long failed = end.elements().stream()
                    .filter(each -> each instanceof Outcome.Failed<?>)
                    .count();
            tree.check(
                    elements.drawn() == end.elements().size()
                            && elements.succeeded() == succeeded
                            && elements.failed() == failed
                            && elements.failures().size() == Math.min(10, failed),
                    "%d elements, of which %d succeed and %d fail: %s",
                    end.elements().size(),
                    succeeded,
                    failed,
                    elements);
        }

        /** Each task that failed is in the exception, once, with its cause. */
        private void checkFailures() {
            if (thrown == null) {
                return;
            }
            Stream<Throwable> first = thrown instanceof TaskFailedException ? Stream.of(thrown) : Stream.empty();
            List<String> failures = Stream.concat(first, Stream.of(thrown.getSuppressed()))
                    .map(failure -> (TaskFailedException) failure)
                    .map(failure -> failure.task() + System.identityHashCode(failure.getCause()))
                    .sorted()
                    .toList();
            List<String> reported = report.failures().stream()
                    .map(task -> task.name() + System.identityHashCode(((Outcome.Failed<?>) task.outcome()).cause()))
                    .sorted()
                    .toList();
            tree.check(failures.equals(reported), "%s were thrown, but %s failed", failures, reported);
        }
    }
}
