package dev.planloom.runtime;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the options of a run are set to. {@link RunOptions} changes a copy before it makes options of it, and none after
 * that; its final field publishes it.
 */
final class ChosenOptions {
    int workers;

    @Nullable
    Duration deadline;

    @Nullable
    Schedule schedule;

    /** Null for {@link FailurePolicy#FAIL_FAST}: a young JVM does not load it for a run without failures. */
    @Nullable
    FailurePolicy failurePolicy;

    /** 0 for any number. */
    int maxFailures;

    /** Immutable, as all collections here. */
    Map<String, Integer> limits = Map.of();

    Map<String, TaskPolicies.RateLimit> rateLimits = Map.of();

    List<RunListener> listeners = List.of();

    @Nullable
    Checkpoint checkpoint;

    /** Empty for all tasks. */
    Set<String> selection = Set.of();

    Threads threads = Threads.VIRTUAL;

    @Nullable
    RunContext context;

    ChosenOptions copy() {
        ChosenOptions copy = new ChosenOptions();
        copy.workers = workers;
        copy.deadline = deadline;
        copy.schedule = schedule;
        copy.failurePolicy = failurePolicy;
        copy.maxFailures = maxFailures;
        copy.limits = limits;
        copy.rateLimits = rateLimits;
        copy.listeners = listeners;
        copy.checkpoint = checkpoint;
        copy.selection = selection;
        copy.threads = threads;
        copy.context = context;
        return copy;
    }

    FailurePolicy failurePolicy() {
        return failurePolicy == null ? FailurePolicy.FAIL_FAST : failurePolicy;
    }

    void addLimit(String name, int permits) {
        Map<String, Integer> all = new LinkedHashMap<>(limits);
        all.put(name, permits);
        limits = Collections.unmodifiableMap(all);
    }

    void addRateLimit(TaskPolicies.RateLimit limit) {
        Map<String, TaskPolicies.RateLimit> all = new LinkedHashMap<>(rateLimits);
        all.put(limit.name(), limit);
        rateLimits = Collections.unmodifiableMap(all);
    }

    void addListener(RunListener listener) {
        List<RunListener> all = new ArrayList<>(listeners);
        all.add(listener);
        listeners = List.copyOf(all);
    }

    void select(List<String> tasks) {
        Set<String> all = new LinkedHashSet<>(selection);
        all.addAll(tasks);
        selection = Collections.unmodifiableSet(all);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "RunOptions[", "]");
        text.add("workers=" + workers);
        text.add("deadline=" + (deadline == null ? "none" : deadline));
        text.add("schedule=" + (schedule == null ? "the plan's" : schedule));
        text.add("onFailure=" + failurePolicy());
        addIf(text, maxFailures > 0, "maxFailures=" + maxFailures);
        addIf(text, !limits.isEmpty(), "limits=" + limits);
        addIf(text, !rateLimits.isEmpty(), "rateLimits=" + rateLimits.values());
        addIf(text, !listeners.isEmpty(), "listeners=" + listeners.size());
        addIf(text, checkpoint != null, "with a checkpoint");
        addIf(text, !selection.isEmpty(), "only=" + selection);
        addIf(text, threads != Threads.VIRTUAL, "threads=" + threads);
        addIf(text, context != null, "with a context");
        return text.toString();
    }

    private static void addIf(StringJoiner text, boolean isSet, String words) {
        if (isSet) {
            text.add(words);
        }
    }
}
