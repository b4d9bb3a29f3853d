package dev.planloom.runtime.execution;

import dev.planloom.runtime.AttemptReport;
import dev.planloom.runtime.ElementsReport;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs a {@link PolicyPlan}, and holds what it reports against what was foreseen. */
final class PolicyCheck {
    private final PolicyPlan plan;
    private final RunTree tree;
    private final PolicyRun run;
    private final PolicyOracle oracle;
    private final boolean isUndisturbed;

    /** Whether the run comes to all that was foreseen. */
    private final boolean isForeseeable;

    PolicyCheck(PolicyPlan plan, RunTree tree, TouchedThings touched, boolean isUndisturbed) {
        this.plan = plan;
        this.tree = tree;
        this.isUndisturbed = isUndisturbed;
        oracle = new PolicyOracle(plan);
        isForeseeable = isUndisturbed && !oracle.isCancelled() && !plan.isTimed();
        run = new PolicyRun(plan, tree, touched, isForeseeable);
    }

    /** Runs the plan; returns a number for what it came to. */
    long runAndDigest(Object value) throws InterruptedException {
        PlanResult _ = run();
        return oracle.digest(value);
    }

    PlanResult run() throws InterruptedException {
        try {
            PlanResult result = run.run();
            check(result.report(), null);
            return result;
        } catch (PlanException e) {
            check(e.report(), e);
            throw e;
        } catch (PlanInterruptedException e) {
            check(e.report(), e);
            throw e;
        }
    }

    private void check(RunReport report, @Nullable Exception thrown) {
        tree.check(!isForeseeable || thrown == null, "nothing was to be thrown: %s", thrown);
        tree.check(
                thrown instanceof TaskFailedException || !oracle.isCancelled() || plan.isTimed() || !isUndisturbed,
                "a failure was to be thrown: %s",
                thrown);
        for (TaskReport task : report.tasks()) {
            PolicyTask known = plan.task(task.task().number());
            PolicyOracle.Verdict verdict = oracle.verdicts.get(known.index);
            if (isForeseeable) {
                boolean isMet = isMet(verdict.outcome(), task.outcome());
                tree.check(isMet, "%s was foreseen: %s of %s", verdict.outcome(), task, known);
                checkAttempts(task, known, verdict);
            } else {
                // Where a deadline of an inner run fails its host, or a task is interrupted before its time is up, more
                // is possible.
                boolean isPossible = plan.isTimed()
                        || known.hasTimeout
                        || !(task.outcome() instanceof Outcome.Succeeded<?>)
                        || isMet(verdict.outcome(), task.outcome());
                tree.check(isPossible, "%s was foreseen: %s of %s", verdict.outcome(), task, known);
            }
        }
    }

    private static boolean isMet(Outcome<?> foreseen, Outcome<?> outcome) {
        return outcome instanceof Outcome.Failed<?>(Throwable cause)
                ? foreseen instanceof Outcome.Failed<?>(Throwable expected) && expected.getClass() == cause.getClass()
                : foreseen.equals(outcome);
    }

    private void checkAttempts(TaskReport report, PolicyTask task, PolicyOracle.Verdict verdict) {
        tree.check(report.started() == verdict.attempts() > 0, "%s started: %s", task.name(), report);
        if (task.feeder != null) {
            if (report.started()) {
                checkElements(report, task);
            }
            return;
        }
        int attempts = run.attempts(task.index, 0);
        tree.check(attempts == verdict.attempts(), "%s was attempted %d times: %s", task.name(), attempts, verdict);
        if (task.retries == 0) {
            tree.check(report.attempts().isEmpty(), "attempts of %s: %s", task.name(), report.attempts());
            return;
        }
        List<? extends Class<?>> failures = report.attempts().stream()
                .flatMap(attempt -> attempt.failure().stream())
                .map(Throwable::getClass)
                .toList();
        tree.check(failures.equals(verdict.failures()), "%s foreseen: %s of %s", verdict, report.attempts(), task);
        long end = 0;
        for (AttemptReport attempt : report.attempts()) {
            tree.check(attempt.startNanos() >= end, "attempts overlap: %s", report.attempts());
            end = attempt.endNanos();
        }
    }

    private void checkElements(TaskReport report, PolicyTask task) {
        List<PolicyOracle.@Nullable Verdict> foreseen = oracle.elements.get(task.index);
        if (foreseen == null) {
            tree.check(report.elements().isEmpty(), "%s has elements: %s", task.name(), report);
            return;
        }
        List<Long> taken = Objects.requireNonNull(oracle.taken.get(task.index));
        ElementsReport elements = report.elements().orElseThrow();
        List<PolicyOracle.Verdict> played =
                foreseen.stream().filter(Objects::nonNull).toList();
        long succeeded =
                played.stream().filter(PolicyOracle.Verdict::hasSucceeded).count();
        long retries = played.stream().mapToLong(each -> each.attempts() - 1L).sum();
        tree.check(
                elements.drawn() == foreseen.size()
                        && elements.succeeded() == succeeded
                        && elements.failed() == played.size() - succeeded
                        && elements.skipped() == foreseen.size() - played.size()
                        && elements.retries() == retries,
                "%s foreseen: %s",
                foreseen,
                elements);
        boolean areAttempted = IntStream.range(0, foreseen.size()).allMatch(i -> {
            PolicyOracle.Verdict each = foreseen.get(i);
            return each == null || run.attempts(task.index, taken.get(i)) == each.attempts();
        });
        tree.check(areAttempted, "the elements of %s were not attempted as often as foreseen: %s", task, foreseen);
    }
}
