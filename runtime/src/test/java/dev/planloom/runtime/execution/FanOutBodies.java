package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.execution.FanOutPlan.Flaw;
import dev.planloom.runtime.execution.FanOutPlan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Collector;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What tasks of random fan-outs make of what they get: functions of that alone, for the run and the one who foresees it. */
final class FanOutBodies {
    private static final int FAILING = 7;
    private static final int NULL = 29;

    private FanOutBodies() {}

    /** The elements that a task makes, in their order. */
    static List<@Nullable Object> elements(Task task) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < task.size(); i++) {
            long element = 1_000_000L * task.number() + i % task.different();
            elements.add(task.source() == FanOutPlan.Source.MAP ? Map.entry(element, "v") : (Object) element);
        }
        return elements;
    }

    /** How many elements come before a source throws; all if it does not. */
    static int whole(Task task) {
        boolean isDrawn = switch (task.source()) {
            case ITERABLE, ITERATOR, STREAM -> true;
            default -> false;
        };
        return task.flaw() == Flaw.BREAKS && isDrawn ? task.size() / 2 : task.size();
    }

    static boolean breaks(Task task) {
        return whole(task) < task.size();
    }

    /** The value of a task that makes elements. */
    static @Nullable Object value(Task task, Runnable onClose) throws IOException {
        List<@Nullable Object> elements = elements(task);
        int whole = whole(task);
        return switch (task.flaw()) {
            case NULL -> null;
            case FAILS -> throw new IOException(task.name());
            case FAILS_WITH_ERROR -> throw new StackOverflowError(task.name());
            default ->
                switch (task.source()) {
                    case LIST -> elements;
                    case LINKED_LIST -> new LinkedList<>(elements);
                    case ARRAY -> elements.toArray();
                    case LONGS ->
                        elements.stream().mapToLong(element -> (Long) element).toArray();
                    case SET -> new LinkedHashSet<>(elements);
                    case MAP -> {
                        Map<Object, Object> map = new LinkedHashMap<>();
                        elements.forEach(entry -> map.put(((Map.Entry<?, ?>) entry).getKey(), "v"));
                        yield map;
                    }
                    case ITERABLE -> (Iterable<Object>) () -> new Breaking(elements, whole);
                    case ITERATOR -> new Breaking(elements, whole);
                    case STREAM ->
                        StreamSupport.stream(
                                        Spliterators.spliteratorUnknownSize(new Breaking(elements, whole), 0), false)
                                .onClose(onClose);
                };
        };
    }

    /** What a fan-out returns for an element. */
    static @Nullable Object each(Task task, @Nullable Object element) throws IOException {
        long hash = hash(task, element);
        if (fails(task, element)) {
            if (task.flaw() == Flaw.FAILS) {
                throw new IOException(task.name());
            }
            throw new StackOverflowError(task.name());
        }
        return hash % NULL == 0 ? null : (Object) hash;
    }

    static boolean fails(Task task, @Nullable Object element) {
        return (task.flaw() == Flaw.FAILS || task.flaw() == Flaw.FAILS_WITH_ERROR)
                && hash(task, element) % FAILING == 0;
    }

    /** Some number from 0 that follows from an element. */
    static long hash(Task task, @Nullable Object element) {
        long number = switch (element) {
            case null -> 3;
            case Map.Entry<?, ?> entry -> (Long) entry.getKey();
            default -> (Long) element;
        };
        return (RandomPlan.mixed(number, task.number()) * 0xBF58476D1CE4E5B9L) >>> 24;
    }

    static boolean accumulatorThrowsFor(Task task, @Nullable Object value) {
        return task.flaw() == Flaw.ACCUMULATOR_THROWS && value != null && (Long) value % FAILING == 0;
    }

    /** A collector into a list. */
    static Collector<@Nullable Object, ?, List<@Nullable Object>> collector(Task task) throws IOException {
        if (task.flaw() == Flaw.NO_COLLECTOR) {
            throw new IOException(task.name());
        }
        return Collector.<@Nullable Object, List<@Nullable Object>, List<@Nullable Object>>of(
                ArrayList::new,
                (list, value) -> {
                    if (accumulatorThrowsFor(task, value)) {
                        throw new IllegalStateException(task.name());
                    }
                    list.add(value);
                },
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                list -> {
                    if (task.flaw() == Flaw.FINISHER_THROWS) {
                        throw new IllegalStateException(task.name());
                    }
                    return list;
                });
    }

    /** What a task may see of another, in a form in which equals means the same. */
    static @Nullable Object seen(Task from, Edge.Kind kind, @Nullable Object seen) {
        if (from.source() != null) {
            return switch (seen) {
                case null -> null;
                case Optional<?> optional -> optional.isPresent() ? "elements" : "empty";
                case Outcome<?> outcome -> outcome instanceof Outcome.Succeeded<?> ? "elements" : "none";
                default -> "elements";
            };
        }
        return kind == Edge.Kind.OUTCOME && seen instanceof Outcome.Skipped<?> ? "skipped" : plain(seen);
    }

    static @Nullable Object plain(@Nullable Object seen) {
        return switch (seen) {
            case null -> null;
            case List<?> list -> {
                List<@Nullable Object> plain = new ArrayList<>();
                list.forEach(each -> plain.add(plain(each)));
                yield plain;
            }
            case Map<?, ?> map -> plain(new ArrayList<>(map.entrySet()));
            case Map.Entry<?, ?> entry -> plain(Arrays.asList(entry.getKey(), entry.getValue()));
            case Optional<?> optional -> plain(Arrays.asList("optional", optional.orElse(null)));
            case Outcome.Succeeded<?>(Object value) -> plain(Arrays.asList("succeeded", value));
            case Outcome.Failed<?> _ -> "failed";
            case Outcome.Skipped<?>(String because) -> "skipped because of " + because;
            default -> seen;
        };
    }

    /** Throws before an element; and leaves an interrupt behind now and then. */
    private static final class Breaking implements Iterator<@Nullable Object> {
        private final List<@Nullable Object> elements;
        private final int whole;
        private int next;

        Breaking(List<@Nullable Object> elements, int whole) {
            this.elements = elements;
            this.whole = whole;
        }

        @Override
        public boolean hasNext() {
            return next < elements.size();
        }

        @Override
        public @Nullable Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (next == whole) {
                throw new IllegalStateException("the source broke");
            }
            if (next % 16 == 5) {
                Thread.currentThread().interrupt();
            }
            return elements.get(next++);
        }
    }
}
