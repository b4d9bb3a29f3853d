package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** Where elements come from and where their values go to: streams are closed, and interrupts do not stray. */
@ParameterizedClass
@CsvSource({"LAYERED, 1", "LAYERED, 3", "DATAFLOW, 1", "DATAFLOW, 3"})
class FanOutSourcesTest {
    private final Schedule schedule;
    private final int workers;

    FanOutSourcesTest(Schedule schedule, int workers) {
        this.schedule = schedule;
        this.workers = workers;
    }

    private RunOptions options() {
        return RunOptions.workers(workers).schedule(schedule);
    }

    @Test
    void theStreamOfAFanOutThatIsSkippedIsClosedOnce() throws Exception {
        AtomicInteger closed = new AtomicInteger();
        LambdaPlan.named("plan")
                .task("split", _ -> Stream.of(1, 2).onClose(closed::incrementAndGet))
                .task("failing", _ -> {
                    throw new IOException("broken");
                })
                .fanOut("a", "split", (element, _) -> element)
                .after("failing")
                .run(options().onFailure(FailurePolicy.CONTINUE));
        assertThat(closed).hasValue(1);
    }

    @Test
    void theStreamOfAFanOutThatDoesNotStartIsClosedOnce() {
        AtomicInteger closed = new AtomicInteger();
        LambdaPlan.named("plan")
                .task("split", _ -> Stream.of(1, 2).onClose(closed::incrementAndGet))
                .task("failing", _ -> {
                    throw new IOException("broken");
                })
                .after("split")
                .fanOut("a", "split", (element, _) -> element)
                .after("failing")
                .runThrowing(TaskFailedException.class, options());
        assertThat(closed).hasValue(1);
    }

    @Test
    void anInterruptThatASourceLeavesBehindDoesNotReachTheElement() throws Exception {
        Queue<Boolean> interrupted = new ConcurrentLinkedQueue<>();
        Iterator<Integer> source = IntStream.range(0, 10)
                .boxed()
                .peek(_ -> Thread.currentThread().interrupt())
                .iterator();
        LambdaPlan.named("plan")
                .task("split", _ -> source)
                .fanOut(
                        "a",
                        "split",
                        (_, _) -> interrupted.add(Thread.currentThread().isInterrupted()))
                .run(options());
        assertThat(interrupted).hasSize(10).containsOnly(false);
    }

    @Test
    void anInterruptThatACollectorLeavesBehindReachesNeitherElementNorTask() throws Exception {
        Queue<Boolean> interrupted = new ConcurrentLinkedQueue<>();
        LambdaPlan.named("plan")
                .task("split", _ -> List.of(1, 2, 3, 4))
                .fanOut(
                        "a",
                        "split",
                        (_, _) -> interrupted.add(Thread.currentThread().isInterrupted()))
                .batch(4)
                .collected(Collectors.reducing(true, (left, _) -> {
                    Thread.currentThread().interrupt();
                    return left;
                }))
                .task("next", _ -> interrupted.add(Thread.currentThread().isInterrupted()))
                .after("a")
                .run(options());
        assertThat(interrupted).hasSize(5).containsOnly(false);
    }

    @Test
    void noElementStartsThatComesWhenTheRunHasBeenCancelled() {
        AtomicInteger executed = new AtomicInteger();
        AtomicInteger drawn = new AtomicInteger();
        PlanTimeoutException _ = OutOfTime.run(
                options(),
                _ -> drawn.get() > 0,
                () -> LambdaPlan.named("plan")
                        .task(
                                "split",
                                _ -> Stream.generate(() -> {
                                    drawn.incrementAndGet();
                                    try {
                                        return Patience.untilInterrupted();
                                    } catch (InterruptedException _) {
                                        return "late";
                                    }
                                }))
                        .fanOut("a", "split", (_, _) -> executed.incrementAndGet()));
        assertThat(executed).hasValue(0);
    }

    @Test
    void whatBecameOfTheElementsOfACollectedFanOutCanBeTaken() throws Exception {
        PlanResult result = LambdaPlan.named("plan")
                .task("split", _ -> List.of("x", "y"))
                .fanOut("a", "split", (element, _) -> element + "!")
                .collected(Collectors.joining())
                .task("outcomes", values -> values.outcomes(1))
                .takesOutcomes("a")
                .task("map", values -> values.map(1))
                .takesMap("a")
                .run(options());
        assertThat(result.<String>value(1)).isEqualTo("x!y!");
        assertThat(result.<List<Outcome<String>>>value(2))
                .containsExactly(new Outcome.Succeeded<>("x!"), new Outcome.Succeeded<>("y!"));
        assertThat(result.<Map<String, String>>value(3))
                .containsEntry("x", "x!")
                .containsEntry("y", "y!");
    }

    @Test
    void theFinisherOfACollectorThatNeedsNoneIsNotCalled() throws Exception {
        PlanResult result = LambdaPlan.named("plan")
                .task("split", _ -> List.of("x", "y"))
                .fanOut("a", "split", (element, _) -> element)
                .collected(new Unfinished())
                .run(options());
        assertThat(result.<StringBuilder>value(1)).hasToString("xy");
    }

    /** As {@link Collector.Characteristics#IDENTITY_FINISH} allows. */
    private static final class Unfinished implements Collector<Object, StringBuilder, StringBuilder> {
        @Override
        public Supplier<StringBuilder> supplier() {
            return StringBuilder::new;
        }

        @Override
        public BiConsumer<StringBuilder, Object> accumulator() {
            return StringBuilder::append;
        }

        @Override
        public BinaryOperator<StringBuilder> combiner() {
            return StringBuilder::append;
        }

        @Override
        public Function<StringBuilder, StringBuilder> finisher() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<Characteristics> characteristics() {
            return Set.of(Characteristics.IDENTITY_FINISH);
        }
    }
}
