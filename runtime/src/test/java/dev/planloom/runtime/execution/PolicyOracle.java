package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What becomes of a {@link PolicyPlan} whose tasks are taken one after the other, and which goes on after each failure. */
final class PolicyOracle {
    /**
     * What becomes of a task or an element.
     *
     * @param outcome its outcome; exceptions are stood for by others of their class
     * @param failures what its attempts threw, but for the last if that succeeded
     * @param attempts how many there were; 0 if it did not start
     */
    record Verdict(Outcome<?> outcome, List<Class<? extends Throwable>> failures, int attempts) {
        boolean hasSucceeded() {
            return outcome instanceof Outcome.Succeeded<?>;
        }
    }

    private static final Duration TIME = Duration.ofMillis(5);

    private final PolicyPlan plan;

    /** By index, not number. */
    final List<Verdict> verdicts = new ArrayList<>();

    /** Of each fan-out, by its index, what becomes of its elements in their order; null for one that is skipped. */
    final Map<Integer, List<@Nullable Verdict>> elements = new HashMap<>();

    /** What each element takes, as {@link #elements}. */
    final Map<Integer, List<Long>> taken = new HashMap<>();

    private boolean isCancelled;

    PolicyOracle(PolicyPlan plan) {
        this.plan = plan;
        for (PolicyTask task : plan.tasks) {
            Verdict verdict = verdict(task);
            verdicts.add(verdict);
            isCancelled |= isEnd(task, verdict);
        }
    }

    /** Whether a failure cancels the run, so that it may come to some of these outcomes only. */
    boolean isCancelled() {
        return isCancelled;
    }

    long digest(Object value) {
        long digest = value.hashCode();
        for (PolicyTask task : plan.tasks) {
            digest = RandomPlan.mixed(
                    digest, PolicyRun.digest(verdicts.get(task.index).outcome()));
        }
        return digest;
    }

    private boolean isEnd(PolicyTask task, Verdict verdict) {
        boolean isFailure =
                verdict.outcome() instanceof Outcome.Failed<?> || verdict.outcome() instanceof Outcome.TimedOut<?>;
        return isFailure
                && (task.hasError || (!task.isOptional && plan.options.failurePolicy() == FailurePolicy.FAIL_FAST));
    }

    private Verdict verdict(PolicyTask task) {
        String because = toBlame(task);
        if (because != null) {
            return new Verdict(new Outcome.Skipped<>(because), List.of(), 0);
        }
        if (task.feeder != null) {
            return fanOut(task, task.feeder);
        }
        return play(task, 0, input(task));
    }

    private @Nullable String toBlame(PolicyTask task) {
        for (Edge edge : planned(task).dependencies()) {
            PolicyTask from = task(edge.from());
            Verdict verdict = verdicts.get(from.index);
            boolean isFed = edge.kind() == Edge.Kind.EACH && elements.containsKey(from.index);
            if (edge.kind().isStrict() && !isFed && !verdict.hasSucceeded()) {
                return verdict.outcome() instanceof Outcome.Skipped<?>(String because) ? because : from.name();
            }
            if (edge.kind() == Edge.Kind.WHEN && !verdict.outcome().equals(new Outcome.Succeeded<>(true))) {
                return from.name();
            }
        }
        return null;
    }

    private PlannedTask planned(PolicyTask task) {
        return plan.graph.task(task.name());
    }

    private PolicyTask task(String name) {
        return plan.tasks.get(Integer.parseInt(name.substring(1)));
    }

    private long input(PolicyTask task) {
        long input = task.name().hashCode();
        for (Edge edge : planned(task).dependencies()) {
            Outcome<?> outcome = verdicts.get(task(edge.from()).index).outcome();
            int hash = outcome instanceof Outcome.Succeeded<?>(Object value) ? Objects.hashCode(value) : 17;
            input = switch (edge.kind()) {
                case VALUE, OPTIONAL -> RandomPlan.mixed(input, hash);
                case OUTCOME -> RandomPlan.mixed(input, PolicyRun.digest(outcome));
                default -> input;
            };
        }
        return input;
    }

    /** All attempts of a task, or of an element of it. */
    private Verdict play(PolicyTask task, long element, long input) {
        List<Class<? extends Throwable>> failures = new ArrayList<>();
        while (true) {
            int attempt = failures.size() + 1;
            Outcome<?> outcome = outcome(task, task.move(element, attempt), input);
            if (outcome instanceof Outcome.Succeeded<?>) {
                return new Verdict(outcome, failures, attempt);
            }
            Class<? extends Throwable> thrown =
                    outcome instanceof Outcome.Failed<?>(Throwable cause) ? cause.getClass() : TimeoutException.class;
            failures.add(thrown);
            boolean isFinal = thrown == IllegalStateException.class || thrown == StackOverflowError.class;
            if (attempt > task.retries || isFinal) {
                return new Verdict(
                        thrown == StackOverflowError.class ? outcome : lastResort(task, element, outcome),
                        failures,
                        attempt);
            }
        }
    }

    private static Outcome<?> lastResort(PolicyTask task, long element, Outcome<?> outcome) {
        return switch (task.fallback) {
            case NONE -> outcome;
            case RETURNS -> new Outcome.Succeeded<>(task.replacement(element));
            case THROWS -> new Outcome.Failed<>(new UncheckedIOException(new IOException()));
        };
    }

    private static Outcome<?> outcome(PolicyTask task, PolicyTask.Move move, long input) {
        return switch (move) {
            case FAIL -> new Outcome.Failed<>(new IOException());
            case GIVE_UP -> new Outcome.Failed<>(new IllegalStateException());
            case THROW_ERROR -> new Outcome.Failed<>(new StackOverflowError());
            case BLOCK, OVERSTAY -> new Outcome.TimedOut<>(TIME);
            case RETURN -> returned(task, input);
        };
    }

    private static Outcome<?> returned(PolicyTask task, long input) {
        if (task.inside == null) {
            return new Outcome.Succeeded<>(task.value(input));
        }
        PolicyOracle inside = new PolicyOracle(task.inside);
        return inside.isCancelled
                ? new Outcome.Failed<>(failureOfARun())
                : new Outcome.Succeeded<>(inside.digest(task.value(input)));
    }

    private static TaskFailedException failureOfARun() {
        TaskGraph empty = TaskGraph.named("empty").build();
        return new TaskFailedException(
                "any", new IOException(), new RunReport(empty, Schedule.LAYERED, 1, Duration.ZERO, _ -> {
                    throw new AssertionError("a graph without tasks has no reports of tasks");
                }));
    }

    private Verdict fanOut(PolicyTask task, PolicyTask feeder) {
        List<Long> inputs = new ArrayList<>();
        List<@Nullable Verdict> all = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        boolean hasFailed = false;
        for (Object element : elementsOf(feeder)) {
            Verdict verdict = element instanceof Long known ? play(task, known, known) : null;
            inputs.add(element instanceof Long known ? known : 0L);
            all.add(verdict);
            hasFailed |= verdict != null && !verdict.hasSucceeded();
            values.add(
                    verdict != null && verdict.outcome() instanceof Outcome.Succeeded<?>(Object value)
                            ? Objects.requireNonNull(value)
                            : feeder);
        }
        elements.put(task.index, all);
        taken.put(task.index, inputs);
        if (hasFailed) {
            return new Verdict(
                    new Outcome.Failed<>(new ElementFailedException(0, "any", new IOException())), List.of(), 1);
        }
        if (all.contains(null)) {
            Outcome<?> fed = verdicts.get(feeder.index).outcome();
            String because = fed instanceof Outcome.Skipped<?>(String reason) ? reason : feeder.name();
            return new Verdict(new Outcome.Skipped<>(because), List.of(), 1);
        }
        return new Verdict(new Outcome.Succeeded<>(values), List.of(), 1);
    }

    /** The elements of a value, or what each element of a fan-out came to; what is no long is missing. */
    private List<?> elementsOf(PolicyTask feeder) {
        List<@Nullable Verdict> fed = elements.get(feeder.index);
        if (fed == null) {
            return verdicts.get(feeder.index).outcome() instanceof Outcome.Succeeded<?>(List<?> values)
                    ? values
                    : List.of();
        }
        return fed.stream()
                .map(each ->
                        each != null && each.outcome() instanceof Outcome.Succeeded<?>(Long value) ? value : "none")
                .toList();
    }
}
