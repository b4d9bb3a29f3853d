package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a fan-out that fails, and of those over it. */
@ParameterizedClass
@CsvSource({"LAYERED, 1", "LAYERED, 3", "DATAFLOW, 1", "DATAFLOW, 3"})
class FailingFanOutTest {
    private final Schedule schedule;
    private final int workers;

    FailingFanOutTest(Schedule schedule, int workers) {
        this.schedule = schedule;
        this.workers = workers;
    }

    private RunOptions options() {
        return RunOptions.workers(workers).schedule(schedule);
    }

    private RunReport reportOf(LambdaPlan plan) throws InterruptedException {
        return plan.run(options().onFailure(FailurePolicy.CONTINUE)).report();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Object failAt(int failing, Object element) {
        if ((int) element == failing) {
            throw new IllegalStateException("broken");
        }
        return element;
    }

    @Test
    void aFanOutOverAnotherOneEndsAsFailedWhoeverExecutedTheElement() {
        TaskFailedException failure = LambdaPlan.named("plan")
                .task("split", _ -> numbers(20))
                .fanOut("a", "split", (element, _) -> element)
                .fanOut("b", "a", (element, _) -> failAt(7, element))
                .runThrowing(TaskFailedException.class, options());
        assertThat(failure.task()).isEqualTo("b");
        assertThat(failure.report().failures()).extracting(TaskReport::name).containsExactly("b");
        assertThat(failure.report().outcome("b")).isEqualTo(new Outcome.Failed<>(failure.getCause()));
    }

    @Test
    void elementsThatFailAtOnceAreOneFailureOfTheirTask() {
        CyclicBarrier all = new CyclicBarrier(workers);
        TaskFailedException failure = LambdaPlan.named("plan")
                .task("split", _ -> numbers(workers))
                .fanOut("a", "split", (element, _) -> {
                    Patience.meet(all);
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, options());
        assertThat(failure).hasNoSuppressedExceptions();
        assertThat(failure.getCause()).isInstanceOf(ElementFailedException.class);
        assertThat(failure.report().outcome("a")).isEqualTo(new Outcome.Failed<>(failure.getCause()));
    }

    @Test
    void aFanOutOverOneWhoseSourceThrewHasNoValue() throws Exception {
        RunReport report = reportOf(LambdaPlan.named("plan")
                .task("split", _ -> numbers(10).stream().map(element -> failAt(5, element)))
                .fanOut("a", "split", (element, _) -> element)
                .fanOut("b", "a", (element, _) -> element)
                .fanOut("c", "b", (element, _) -> element)
                .task("takes", values -> values.get(2))
                .takes("b")
                .task("takesOutcomes", values -> values.outcomes(3))
                .takesOutcomes("c"));
        assertThat(report.outcome("a")).isInstanceOf(Outcome.Failed.class);
        assertThat(List.of("b", "c", "takes", "takesOutcomes"))
                .allSatisfy(task -> assertThat(report.outcome(task)).isEqualTo(new Outcome.Skipped<>("a")));
    }

    @Test
    void aCollectorThatThrowsFailsItsOwnTask() throws Exception {
        Collector<Object, int[], Object> broken =
                Collector.of(() -> new int[1], (_, value) -> failAt(5, value), (left, _) -> left, all -> all);
        RunReport report = reportOf(LambdaPlan.named("plan")
                .task("split", _ -> numbers(10))
                .fanOut("a", "split", (element, _) -> element)
                .fanOut("b", "a", (element, _) -> element)
                .collected(broken)
                .task("takes", values -> values.get(1))
                .takes("a"));
        assertThat(report.outcome("a")).isEqualTo(new Outcome.Succeeded<>(numbers(10)));
        assertThat(report.outcome("b")).isInstanceOf(Outcome.Failed.class);
        assertThat(report.outcome("takes")).isEqualTo(new Outcome.Succeeded<>(numbers(10)));
    }

    @Test
    void skipsNameTheTaskThatFailedNotOneBetween() throws Exception {
        RunReport report = reportOf(LambdaPlan.named("plan")
                .task("split", _ -> numbers(10))
                .fanOut("a", "split", (element, _) -> failAt(5, element))
                .fanOut("b", "a", (element, _) -> element)
                .fanOut("c", "b", (element, _) -> element)
                .task("strict", values -> values.get(3))
                .takes("c")
                .task("outcomes", values -> List.copyOf(values.outcomes(3)))
                .takesOutcomes("c"));
        assertThat(report.outcome("b")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(report.outcome("c")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(report.outcome("strict")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(report.outcome("outcomes"))
                .isInstanceOfSatisfying(
                        Outcome.Succeeded.class,
                        outcomes -> assertThat((List<?>) outcomes.value())
                                .element(5)
                                .isEqualTo(new Outcome.Skipped<>("a")));
    }

    @Test
    void theFailureOfAnElementIsToldThoughTheSourceCannotBeClosed() {
        TaskFailedException failure = LambdaPlan.named("plan")
                .task(
                        "split",
                        _ -> numbers(10).stream().onClose(() -> {
                            throw new IllegalStateException("cannot be closed");
                        }))
                .fanOut("a", "split", (element, _) -> failAt(0, element))
                .runThrowing(TaskFailedException.class, options());
        assertThat(failure.getCause())
                .isInstanceOf(ElementFailedException.class)
                .satisfies(cause -> assertThat(cause.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("cannot be closed"));
        assertThat(failure).hasNoSuppressedExceptions();
        assertThat(failure.report().outcome("a")).isEqualTo(new Outcome.Failed<>(failure.getCause()));
    }

    @Test
    void aSourceMayThrowTheSameExceptionWhenItIsClosed() throws Exception {
        IllegalStateException broken = new IllegalStateException("broken");
        Iterator<Object> throwing = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw broken;
            }

            @Override
            public Object next() {
                throw broken;
            }
        };
        RunReport report = reportOf(LambdaPlan.named("plan")
                .task(
                        "split",
                        _ -> new IteratedStream(throwing, () -> {
                            throw broken;
                        }))
                .fanOut("a", "split", (element, _) -> element));
        assertThat(report.outcome("a")).isEqualTo(new Outcome.Failed<>(broken));
    }

    @Test
    void aFanOutOverAFanOutThatBreaksDownIsEndedForThoseThatTolerateIt() throws Exception {
        RunReport report = reportOf(LambdaPlan.named("plan")
                .task("split", _ -> List.of(1, 2, 3))
                .fanOut("a", "split", (element, _) -> element)
                .fanOut("b", "a", (element, _) -> element)
                .collected(Collector.of(
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        (Object _, Object _) -> {},
                        (left, _) -> left))
                .task("tolerant", values -> values.outcome(2))
                .takesOutcome("b"));
        assertThat(report.outcome("b")).isInstanceOf(Outcome.Failed.class);
        assertThat(report.outcome("tolerant")).isInstanceOf(Outcome.Succeeded.class);
    }

    @Test
    void aCollectionNeedNotKnowItsSize() throws Exception {
        RunReport report = reportOf(LambdaPlan.named("plan")
                .task("split", _ -> new SizelessCollection())
                .fanOut("a", "split", (element, _) -> element)
                .fanOut("b", "split", (element, _) -> element));
        assertThat(report.outcome("a")).isEqualTo(new Outcome.Succeeded<>(List.of()));
        assertThat(report.outcome("b")).isEqualTo(new Outcome.Succeeded<>(List.of()));
    }

    private static final class SizelessCollection extends AbstractCollection<Object> {
        @Override
        public Iterator<Object> iterator() {
            return List.of().iterator();
        }

        @Override
        public int size() {
            throw new IllegalStateException("not connected");
        }
    }
}
