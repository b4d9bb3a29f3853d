package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.ElementsReport;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@CsvSource({"LAYERED, 1", "LAYERED, 2", "LAYERED, 7", "DATAFLOW, 1", "DATAFLOW, 2", "DATAFLOW, 7"})
class FanOutTest {
    private static final int MANY = 1_000;

    private final Schedule schedule;
    private final int workers;

    FanOutTest(Schedule schedule, int workers) {
        this.schedule = schedule;
        this.workers = workers;
    }

    private RunOptions options() {
        return RunOptions.workers(workers).schedule(schedule);
    }

    static Stream<Arguments> sources() {
        Map<Integer, String> map = new LinkedHashMap<>();
        IntStream.range(0, MANY).forEach(i -> map.put(i, "v"));
        return Stream.<Object>of(
                        numbers(MANY),
                        new LinkedHashSet<>(numbers(MANY)),
                        (Iterable<Integer>) () -> numbers(MANY).iterator(),
                        numbers(MANY).toArray(),
                        IntStream.range(0, MANY).toArray(),
                        map.keySet())
                .map(source -> () -> new Object[] {source});
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void eachElementIsExecutedOnceAndTheValuesKeepTheirOrder(Object source) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> source)
                .fanOut("square", "split", (element, _) -> (int) element * (int) element)
                .task("merge", values -> new ArrayList<>(values.<List<Integer>>get(1)))
                .takes("square");
        PlanResult result = plan.run(options());
        assertThat(result.<List<Integer>>value(2))
                .isEqualTo(numbers(MANY).stream().map(i -> i * i).toList());
        assertThat(plan.executed()).hasSize(MANY + 2).doesNotHaveDuplicates();
        ElementsReport elements = result.report().task("square").elements().orElseThrow();
        assertThat(elements.drawn()).isEqualTo(MANY);
        assertThat(elements.succeeded()).isEqualTo(MANY);
    }

    @Test
    void streamsIteratorsAndEntriesAreDrawn() throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("stream", _ -> numbers(10).stream().onClose(() -> closed.set(true)))
                .task("ints", _ -> IntStream.range(0, 10))
                .task("iterator", _ -> numbers(10).iterator())
                .task("map", _ -> new LinkedHashMap<>(Map.of("a", 1)))
                .fanOut("ofStream", "stream", (element, _) -> element)
                .fanOut("ofInts", "ints", (element, _) -> element)
                .fanOut("ofIterator", "iterator", (element, _) -> element)
                .fanOut("ofMap", "map", (element, _) -> element);
        PlanResult result = plan.run(options());
        assertThat(result.<List<Integer>>value(4)).isEqualTo(numbers(10));
        assertThat(result.<List<Integer>>value(5)).isEqualTo(numbers(10));
        assertThat(result.<List<Integer>>value(6)).isEqualTo(numbers(10));
        assertThat(result.<List<Map.Entry<String, Integer>>>value(7)).containsExactly(entry("a", 1));
        assertThat(closed).isTrue();
    }

    @Test
    void noElementsGiveAnEmptyList() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> List.of())
                .fanOut("process", "split", (element, _) -> element)
                .fanOut("again", "process", (element, _) -> element)
                .task("merge", values -> values.<List<Object>>get(2).size())
                .takes("again");
        assertThat(plan.run(options()).<Integer>value(3)).isZero();
    }

    @Test
    void nullElementsAreHandedOn() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> Arrays.asList(null, "a", null))
                .fanOut("process", "split", (element, _) -> element)
                .fanOut("again", "process", (element, _) -> element);
        assertThat(plan.run(options()).<List<Object>>value(2)).containsExactly(null, "a", null);
    }

    @Test
    void aNullCollectionFailsTheTaskThatReturnedIt() {
        LambdaPlan plan =
                LambdaPlan.named("plan").task("split", _ -> null).fanOut("process", "split", (element, _) -> element);
        assertThat(plan.runThrowing(TaskFailedException.class, options()))
                .hasMessageContaining("task 'split' failed")
                .hasMessageContaining("returned null where a task takes each of its elements");
        assertThat(plan.executed()).containsExactly("split");
    }

    @Test
    void fanOutsFollowOneAnother() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> numbers(MANY))
                .fanOut("a", "split", (element, _) -> (int) element + 1)
                .fanOut("b", "a", (element, _) -> (int) element * 2)
                .fanOut("d", "a", (element, _) -> -(int) element)
                .fanOut("c", "b", (element, _) -> (int) element - 1)
                .task("merge", values -> List.of(values.<List<Integer>>get(4), values.<List<Integer>>get(3)))
                .takes("c", "d");
        PlanResult result = plan.run(options());
        assertThat(result.<List<List<Integer>>>value(5))
                .containsExactly(
                        numbers(MANY).stream().map(i -> 2 * (i + 1) - 1).toList(),
                        numbers(MANY).stream().map(i -> -(i + 1)).toList());
    }

    @Test
    void noMoreElementsAreExecutedAtOnceThanThereAreWorkers() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LambdaPlan.ElementBody body = (element, _) -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.yield();
            running.decrementAndGet();
            return element;
        };
        LambdaPlan.named("plan")
                .task("split", _ -> numbers(200))
                .fanOut("a", "split", body)
                .fanOut("b", "split", body)
                .fanOut("c", "a", body)
                .run(options());
        assertThat(most.get()).isBetween(1, workers);
    }

    @Test
    void elementsAreExecutedSideBySide() throws Exception {
        CyclicBarrier all = new CyclicBarrier(workers);
        LambdaPlan.named("plan")
                .task("split", _ -> numbers(workers))
                .fanOut("wait", "split", (_, _) -> all.await(10, TimeUnit.SECONDS))
                .run(options());
        assertThat(all.isBroken()).isFalse();
    }

    @Test
    void aFailingElementFailsTheRunAndIsNamed() {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> numbers(MANY))
                .fanOut("process", "split", (element, _) -> {
                    if ((int) element == 17) {
                        throw new IllegalStateException("broken");
                    }
                    return element;
                })
                .task("merge", values -> values.get(1))
                .takes("process");
        TaskFailedException failure = plan.runThrowing(TaskFailedException.class, options());
        assertThat(failure)
                .hasMessageStartingWith("task 'process' failed: element 17 (17) failed with"
                        + " java.lang.IllegalStateException: broken (plan: ");
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        ElementFailedException.class,
                        cause -> assertThat(cause.index()).isEqualTo(17))
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(failure.report().outcome("merge")).isEqualTo(new Outcome.Skipped<>("process"));
    }

    @Test
    void theOtherElementsGoOnWhereTheRunDoes() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> numbers(100))
                .fanOut("a", "split", (element, _) -> {
                    if ((int) element % 10 == 3) {
                        throw new IllegalStateException("broken");
                    }
                    return element;
                })
                .fanOut("b", "a", (element, _) -> element)
                .task("strict", values -> values.get(1))
                .takes("a")
                .task("outcomes", values -> values.<Integer>outcomes(1))
                .takesOutcomes("a")
                .task("ofB", values -> values.<Integer>outcomes(2))
                .takesOutcomes("b");
        PlanResult result = plan.run(options().onFailure(FailurePolicy.CONTINUE));
        ElementsReport elements = result.report().task("a").elements().orElseThrow();
        assertThat(elements.failed()).isEqualTo(10);
        assertThat(elements.succeeded()).isEqualTo(90);
        assertThat(elements.failures()).hasSize(10);
        assertThat(result.report().outcome("strict")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(result.report().outcome("b")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThatExceptionOfType(NoValueException.class)
                .isThrownBy(() -> result.value(3))
                .withMessageMatching("task 'strict' has no value: it was skipped, since 'a' did not succeed: "
                        + "elements (\\d+, ){9}\\d+ of 100 failed");
        List<Outcome<Integer>> outcomes = result.value(4);
        assertThat(outcomes).hasSize(100);
        assertThat(outcomes.get(3)).isInstanceOf(Outcome.Failed.class);
        assertThat(outcomes.get(4)).isEqualTo(new Outcome.Succeeded<>(4));
        List<Outcome<Integer>> ofB = result.value(5);
        assertThat(ofB.get(13)).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(ofB.get(14)).isEqualTo(new Outcome.Succeeded<>(14));
    }

    @Test
    void anInfiniteSourceIsDrawnUntilAnElementFails() {
        AtomicBoolean closed = new AtomicBoolean();
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> Stream.iterate(0, i -> i + 1).onClose(() -> closed.set(true)))
                .fanOut("a", "split", (element, _) -> {
                    if ((int) element == MANY) {
                        throw new IllegalStateException("enough");
                    }
                    return element;
                });
        plan.runThrowing(TaskFailedException.class, options());
        assertThat(closed).isTrue();
    }

    @Test
    void aSourceThatThrowsFailsTheFanOut() {
        Iterator<Integer> broken = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                if (next == 10) {
                    throw new IllegalStateException("unreadable");
                }
                return next++;
            }
        };
        LambdaPlan plan =
                LambdaPlan.named("plan").task("split", _ -> broken).fanOut("a", "split", (element, _) -> element);
        assertThat(plan.runThrowing(TaskFailedException.class, options()))
                .hasMessageContaining("task 'a' failed")
                .hasMessageContaining("unreadable");
    }

    @Test
    void plansRunInsideElements() throws Exception {
        LambdaPlan plan = LambdaPlan.named("outer")
                .task("split", _ -> numbers(20))
                .fanOut(
                        "a",
                        "split",
                        (element, _) -> LambdaPlan.named("inner")
                                .task("split", _ -> numbers(10))
                                .fanOut("b", "split", (inner, _) -> (int) inner + (int) element)
                                .task(
                                        "sum",
                                        values -> values.<List<Integer>>get(1).stream()
                                                .mapToInt(i -> i)
                                                .sum())
                                .takes("b")
                                .run(RunOptions.workers(4).schedule(schedule))
                                .<Integer>value(2));
        assertThat(plan.run(options()).<List<Integer>>value(1))
                .isEqualTo(numbers(20).stream().map(i -> 45 + 10 * i).toList());
    }

    @Test
    void anElementGoesOnWithoutWaitingForItsSiblings() throws Exception {
        assumeThat(schedule).as("layers wait for one another").isEqualTo(Schedule.DATAFLOW);
        assumeThat(workers).as("one element is held up").isGreaterThan(1);
        CountDownLatch first = new CountDownLatch(1);
        PlanResult result = LambdaPlan.named("plan")
                .task("split", _ -> numbers(2))
                .fanOut("a", "split", (element, _) -> {
                    if ((int) element == 1) {
                        Patience.await(first);
                    }
                    return element;
                })
                .fanOut("b", "a", (element, _) -> {
                    if ((int) element == 0) {
                        first.countDown();
                    }
                    return element;
                })
                .run(options());
        assertThat(result.<List<Integer>>value(2)).containsExactly(0, 1);
    }
}
