package dev.planloom.runtime.execution;

import dev.planloom.runtime.DurationFormat;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskPolicies;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What is done around each call of one task, or of its elements, in one run, as the task's policies say. Thread-safe. */
final class Guard {
    private final Run run;
    private final PlannedTask task;
    private final TaskPolicies policies;
    private final @Nullable Protection protection;

    Guard(Run run, PlannedTask task, @Nullable Protection protection) {
        this.run = run;
        this.task = task;
        this.policies = task.policies();
        this.protection = protection;
    }

    /** How many nanoseconds from now an attempt may start at the earliest; 0 if it starts now, and is counted. */
    long reserve() {
        return protection == null ? 0 : protection.reserve();
    }

    /** Makes an attempt on the current thread, which keeps no interrupt from it. */
    Attempt attempt(@Nullable Object element) {
        Exception refusal = protection == null ? null : protection.refusal();
        if (refusal != null) {
            return new Attempt.Failed(refusal);
        }
        long start = System.nanoTime();
        Attempt attempt = call(element);
        if (protection != null) {
            long nanos = System.nanoTime() - start;
            switch (attempt) {
                case Attempt.Succeeded _ -> protection.succeeded(nanos);
                case Attempt.Failed failed -> protection.failed(nanos, failed.cause());
                case Attempt.Cancelled _ -> protection.cancelled();
            }
        }
        return attempt;
    }

    private Attempt call(@Nullable Object element) {
        Duration time = policies.timeout().orElse(null);
        TimeLimit limit = time == null ? null : TimeLimit.begin(run, task.number(), time);
        Object value = null;
        Throwable thrown = null;
        try {
            value = task.fanOut().isPresent()
                    ? run.calls.callEach(task.number(), element, run.values)
                    : run.calls.call(task.number(), run.values);
        } catch (Throwable e) {
            thrown = e;
        }
        boolean isInterruption = thrown != null && Interruption.isCauseOf(thrown);
        boolean isTimeUp = limit != null && limit.end();
        boolean _ = Thread.interrupted();
        if (isTimeUp && time != null && !(thrown instanceof Error)) {
            return new Attempt.Failed(timeUp(time, isInterruption ? null : thrown), time);
        }
        if (thrown == null) {
            return new Attempt.Succeeded(value);
        }
        return run.isCancelled() && isInterruption ? new Attempt.Cancelled() : new Attempt.Failed(thrown);
    }

    /** That the time was up; what the task then threw, if it is more than the interrupt, is not lost. */
    private TimeoutException timeUp(Duration time, @Nullable Throwable thrown) {
        TimeoutException exception =
                new TimeoutException("'" + task.name() + "' took longer than " + DurationFormat.format(time));
        if (thrown != null) {
            exception.addSuppressed(thrown);
        }
        return exception;
    }

    /** How many nanoseconds to wait before the attempt after one that failed; -1 if there is to be none. */
    long delayAfter(int attempt, Throwable thrown) {
        TaskPolicies.Retry retry = policies.retry().orElse(null);
        if (retry == null || attempt > retry.max() || !run.mayStartNow()) {
            return -1;
        }
        return isAny(retry.retryOn(), thrown) && !isAny(retry.abortOn(), thrown) ? delay(retry, attempt) : -1;
    }

    private static boolean isAny(List<Class<? extends Throwable>> classes, Throwable thrown) {
        return classes.stream().anyMatch(each -> each.isInstance(thrown));
    }

    /** A wait that grows exponentially up to a bound, and is changed at random by a part of itself. */
    private static long delay(TaskPolicies.Retry retry, int attempt) {
        double first = TimeUnit.NANOSECONDS.convert(retry.delay());
        double most = TimeUnit.NANOSECONDS.convert(retry.maxDelay());
        double nanos = first == 0 ? 0 : Math.min(first * Math.pow(retry.multiplier(), attempt - 1.0), most);
        double jitter = retry.jitter() * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return (long) (nanos * (1 + jitter));
    }

    /** What a failed attempt comes to in the end: what the fallback returns or throws, if there is one. */
    Attempt lastResort(@Nullable Object element, Attempt.Failed failed) {
        if (!policies.hasFallback() || failed.cause() instanceof Error || run.isCancelled()) {
            return failed;
        }
        try {
            return new Attempt.Succeeded(run.calls.fallback(task.number(), element, run.values, failed.cause()));
        } catch (Throwable e) {
            boolean isInterruption = Interruption.isCauseOf(e);
            if (run.isCancelled() && isInterruption) {
                return new Attempt.Cancelled();
            }
            suppress(e, failed.cause());
            return new Attempt.Failed(e);
        } finally {
            boolean _ = Thread.interrupted();
        }
    }

    @SuppressWarnings("ReferenceEquality") // an exception suppresses any but itself
    private static void suppress(Throwable thrown, Throwable first) {
        if (thrown != first) {
            thrown.addSuppressed(first);
        }
    }

    boolean hasLastResort() {
        return policies.hasFallback();
    }

    /** Whether attempts are kept for the report. */
    boolean isRepeatable() {
        return policies.retry().isPresent();
    }
}
