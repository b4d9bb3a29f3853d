package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** What others take of a fan-out whose equal elements share a value, whose values are mapped, or collected. */
@ParameterizedClass
@CsvSource({"LAYERED, 1", "LAYERED, 2", "LAYERED, 7", "DATAFLOW, 1", "DATAFLOW, 2", "DATAFLOW, 7"})
class FanOutValuesTest {
    private static final int MANY = 1_000;

    private final RunOptions options;

    FanOutValuesTest(Schedule schedule, int workers) {
        options = RunOptions.workers(workers).schedule(schedule);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void equalElementsShareAnExecution() throws Exception {
        AtomicInteger executions = new AtomicInteger();
        LambdaPlan plan = LambdaPlan.named("plan")
                .task(
                        "split",
                        _ -> IntStream.range(0, MANY).map(i -> i % 7).boxed().toList())
                .fanOut("a", "split", (element, _) -> {
                    executions.incrementAndGet();
                    return (int) element * 10;
                })
                .distinct()
                .fanOut("b", "a", (element, _) -> (int) element + 1)
                .task("map", values -> values.<Integer, Integer>map(1))
                .takesMap("a");
        PlanResult result = plan.run(options);
        assertThat(executions).hasValue(7);
        assertThat(result.<List<Integer>>value(1))
                .isEqualTo(IntStream.range(0, MANY).map(i -> i % 7 * 10).boxed().toList());
        assertThat(result.<List<Integer>>value(2))
                .isEqualTo(IntStream.range(0, MANY)
                        .map(i -> i % 7 * 10 + 1)
                        .boxed()
                        .toList());
        assertThat(result.<Map<Integer, Integer>>value(3)).hasSize(7).containsEntry(6, 60);
    }

    @Test
    void aMapNeedsDifferentElements() {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> List.of("x", "y", "x"))
                .fanOut("a", "split", (element, _) -> element)
                .task("map", values -> values.<String, String>map(1))
                .takesMap("a");
        assertThat(plan.runThrowing(TaskFailedException.class, options))
                .hasMessageContaining("task 'map' failed")
                .hasMessageContaining("two elements of");
    }

    @Test
    void valuesAreCollectedInOrder() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("split", _ -> numbers(MANY).stream())
                .fanOut("a", "split", (element, _) -> "" + element)
                .batch(16)
                .collected(Collectors.joining(","))
                .task("merge", values -> values.get(1))
                .takes("a");
        assertThat(plan.run(options).<String>value(2))
                .isEqualTo(numbers(MANY).stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
