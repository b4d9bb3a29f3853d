package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.execution.FanOutPlan.Dependency;
import dev.planloom.runtime.execution.FanOutPlan.Flaw;
import dev.planloom.runtime.execution.FanOutPlan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What random fan-outs come to that are taken one after the other, element by element, and go on after each failure. */
final class ForeseenFanOuts {
    /** How a task ends. */
    enum Kind {
        SUCCEEDED,
        FAILED,
        SKIPPED,
        /** Its source breaks off, and it depends on how far it came by then. */
        FAILED_OR_SKIPPED
    }

    /** What a task has of a dependency of which it cannot be foreseen how it ends. */
    static final Object ANY = "any";

    /**
     * The end of a task.
     *
     * @param value its value, in plain form
     * @param culprits the tasks to blame, by name; any of them
     * @param isLost whether not all of its elements are known
     * @param isOpened whether it started
     * @param elements what becomes of each element of a fan-out
     * @param inputs the elements themselves, but null for those that are skipped
     * @param executions how often it is executed for what; at the most, if it is not whole
     * @param isWhole whether it is executed for all of these
     * @param hasError whether it may throw an error
     */
    record End(
            Kind kind,
            @Nullable Object value,
            Set<String> culprits,
            boolean isLost,
            boolean isOpened,
            List<Outcome<@Nullable Object>> elements,
            List<@Nullable Object> inputs,
            Map<Object, Integer> executions,
            boolean isWhole,
            boolean hasError) {}

    private final FanOutPlan plan;
    private final Schedule schedule;
    final List<End> ends = new ArrayList<>();

    ForeseenFanOuts(FanOutPlan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        for (Task task : plan.tasks) {
            ends.add(end(task));
        }
    }

    /** What an element is known by. */
    static Object key(@Nullable Object element) {
        return element == null ? "null" : element;
    }

    private End end(Task task) {
        Set<String> culprits = new HashSet<>();
        boolean isSourceOnly = true;
        for (Dependency dependency : task.dependencies()) {
            End before = ends.get(dependency.task());
            boolean isPipelined = dependency.kind() == Edge.Kind.EACH && plan.passesOn(dependency.task());
            boolean ofElements = isPipelined || dependency.kind() == Edge.Kind.OUTCOMES;
            if (dependency.kind().isStrict() && (ofElements ? before.isLost : before.kind != Kind.SUCCEEDED)) {
                culprits.addAll(before.culprits);
                isSourceOnly &= isPipelined;
            }
        }
        boolean isCutOff =
                !culprits.isEmpty() && isSourceOnly && schedule == Schedule.DATAFLOW && ends.get(task.over()).isOpened;
        if (!culprits.isEmpty() && !isCutOff) {
            return new End(Kind.SKIPPED, null, culprits, true, false, List.of(), List.of(), Map.of(), true, false);
        }
        return task.isFanOut() ? fanOut(task, isCutOff, culprits) : single(task);
    }

    private End single(Task task) {
        boolean fails = switch (task.flaw()) {
            case FAILS, FAILS_WITH_ERROR, NULL -> true;
            default -> false;
        };
        // Where no fan-out takes its elements, a task may return null.
        boolean isTaken = plan.tasks.stream().anyMatch(other -> other.over() == task.number());
        fails &= task.flaw() != Flaw.NULL || isTaken;
        List<@Nullable Object> seen = new ArrayList<>();
        for (Dependency dependency : task.dependencies()) {
            Task from = plan.tasks.get(dependency.task());
            End before = ends.get(dependency.task());
            if (task.source() == null) {
                seen.add(seen(from, before, dependency.kind()));
            }
            fails |= dependency.kind() == Edge.Kind.MAP && hasEqualElements(from, before);
        }
        Object value = task.source() == null ? seen : task.flaw() == Flaw.NULL ? null : "elements";
        boolean hasError = task.flaw() == Flaw.FAILS_WITH_ERROR;
        Map<Object, Integer> once = Map.of("task", 1);
        return fails
                ? new End(
                        Kind.FAILED, null, Set.of(task.name()), true, true, List.of(), List.of(), once, true, hasError)
                : new End(Kind.SUCCEEDED, value, Set.of(), false, true, List.of(), List.of(), once, true, false);
    }

    private @Nullable Object seen(Task from, End before, Edge.Kind kind) {
        boolean isKnown = before.kind == Kind.SUCCEEDED;
        if (before.value == ANY || (before.kind == Kind.FAILED_OR_SKIPPED && kind == Edge.Kind.OUTCOME)) {
            return ANY;
        }
        Object value = from.source() == null || !isKnown ? before.value : before.value == null ? null : "elements";
        return FanOutBodies.seen(
                from,
                kind,
                switch (kind) {
                    case VALUE -> value;
                    case OPTIONAL -> isKnown ? Optional.ofNullable(value) : Optional.empty();
                    case OUTCOME ->
                        isKnown
                                ? new Outcome.Succeeded<>(value)
                                : before.kind == Kind.FAILED
                                        ? new Outcome.Failed<>(new IOException())
                                        : new Outcome.Skipped<>("any");
                    case OUTCOMES -> before.elements;
                    case MAP -> map(before);
                    case ORDER, EACH, END, WHEN -> null;
                });
    }

    private static boolean hasEqualElements(Task from, End before) {
        return !from.isDistinct() && new HashSet<>(before.inputs).size() < before.inputs.size();
    }

    private static Map<@Nullable Object, @Nullable Object> map(End before) {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        int next = 0;
        for (Object element : before.inputs) {
            map.put(element, ((Outcome.Succeeded<?>) before.elements.get(next++)).value());
        }
        return map;
    }

    private End fanOut(Task task, boolean isCutOff, Set<String> culprits) {
        Task from = plan.tasks.get(task.over());
        List<@Nullable Object> inputs = new ArrayList<>();
        List<Outcome<@Nullable Object>> elements = new ArrayList<>();
        Map<Object, Integer> executions = new HashMap<>();
        boolean isBroken = task.flaw() == Flaw.NO_COLLECTOR;
        boolean hasFailed = false;
        boolean hasSkipped = false;
        for (Outcome<@Nullable Object> given : given(from)) {
            if (!(given instanceof Outcome.Succeeded<?>(Object element))) {
                inputs.add(null);
                String because = given instanceof Outcome.Skipped<?>(String other) ? other : from.name();
                elements.add(new Outcome.Skipped<>(because));
                hasSkipped = true;
                continue;
            }
            inputs.add(element);
            executions.merge(key(element), 1, task.isDistinct() ? (_, _) -> 1 : Integer::sum);
            try {
                Object value = FanOutBodies.each(task, element);
                isBroken |= FanOutBodies.accumulatorThrowsFor(task, value);
                elements.add(new Outcome.Succeeded<>(value));
            } catch (IOException | StackOverflowError e) {
                hasFailed = true;
                elements.add(new Outcome.Failed<>(e));
            }
        }
        boolean isWhole = !hasFailed && !hasSkipped && !isCutOff;
        isBroken |= from.source() != null && FanOutBodies.breaks(from);
        isBroken |= isWhole && task.flaw() == Flaw.FINISHER_THROWS;
        boolean isLost = isBroken || isCutOff;
        boolean hasError = hasFailed && task.flaw() == Flaw.FAILS_WITH_ERROR;
        Set<String> blamed = new HashSet<>(culprits);
        Kind kind;
        if (isCutOff) {
            blamed.add(task.name());
            kind = Kind.FAILED_OR_SKIPPED;
        } else if (hasFailed || isBroken) {
            blamed.add(task.name());
            kind = Kind.FAILED;
        } else if (hasSkipped) {
            blamed.addAll(ends.get(task.over()).culprits);
            kind = Kind.SKIPPED;
        } else {
            kind = Kind.SUCCEEDED;
        }
        List<@Nullable Object> values = new ArrayList<>();
        elements.forEach(each -> values.add(each instanceof Outcome.Succeeded<?>(Object value) ? value : null));
        return new End(
                kind,
                kind == Kind.SUCCEEDED ? values : null,
                blamed,
                isLost,
                true,
                elements,
                inputs,
                executions,
                !isLost,
                hasError);
    }

    /** What a fan-out gets for each of its elements. */
    private List<Outcome<@Nullable Object>> given(Task from) {
        if (plan.passesOn(from.number())) {
            return ends.get(from.number()).elements;
        }
        List<?> values = from.source() == null
                ? (List<?>) Objects.requireNonNull(ends.get(from.number()).value)
                : FanOutBodies.elements(from).subList(0, FanOutBodies.whole(from));
        List<Outcome<@Nullable Object>> given = new ArrayList<>();
        values.forEach(value -> given.add(new Outcome.Succeeded<>(value)));
        return given;
    }
}
