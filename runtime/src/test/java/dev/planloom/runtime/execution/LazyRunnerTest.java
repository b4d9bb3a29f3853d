package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LazyRunnerTest {
    private final LazyRunner runner = LazyRunner.of(Schedule.DATAFLOW);
    private final Calls calls = new Calls();

    @Test
    void hasNoGraphAtFirst() {
        assertThat(runner.graph()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void theFirstRunMakesTheGraph(Schedule schedule) throws Exception {
        PlanResult result = runner.run(calls, RunOptions.workers(2).schedule(schedule));
        assertThat(result.<Integer>value(0)).isEqualTo(7);
        assertThat(runner.graph()).isNotNull().isSameAs(result.report().graph());
    }

    @Test
    void furtherRunsMakeNoOther() throws Exception {
        runner.run(calls, RunOptions.workers(2));
        runner.run(calls, RunOptions.workers(2));
        assertThat(calls.graphs).hasValue(1);
    }

    @Test
    void aGraphThatIsGivenBeforeIsTheOneThatIsRun() throws Exception {
        TaskGraph given = calls.graph();
        assertThat(runner.graph(given)).isSameAs(given);
        assertThat(runner.graph(calls.graph())).isSameAs(given);
        assertThat(runner.run(calls, RunOptions.workers(1)).report().graph()).isSameAs(given);
        assertThat(calls.graphs).hasValue(2);
    }

    @Test
    void aPlanThatIsMadeAlreadyIsRun() throws Exception {
        LazyRunner made = LazyRunner.of(calls.graph(), Schedule.LAYERED);
        assertThat(made.run((_, _) -> 1, RunOptions.workers(1)).<Integer>value(1))
                .isOne();
    }

    @Test
    void firstRunsAtOnceHaveOneGraph() throws Exception {
        int callers = 4;
        CyclicBarrier start = new CyclicBarrier(callers);
        try (ExecutorService executor = Executors.newFixedThreadPool(callers)) {
            List<Future<TaskGraph>> graphs = Stream.generate(() -> executor.submit(() -> {
                        Patience.meet(start);
                        return runner.run(calls, RunOptions.workers(2)).report().graph();
                    }))
                    .limit(callers)
                    .toList();
            for (Future<TaskGraph> graph : graphs) {
                assertThat(graph.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS))
                        .isSameAs(runner.graph());
            }
        }
    }

    @Test
    void aVirtualCallersFirstRunIsAsAnyOther() throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            PlanResult result = executor.submit(() -> runner.run(calls, RunOptions.workers(2)))
                    .get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
            assertThat(result.<Integer>value(0)).isEqualTo(7);
        }
    }

    @Test
    void anInterruptBeforeTheFirstRunIsHeard() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> runner.run(calls, RunOptions.workers(2)))
                .withMessageContaining("did not start");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void callsOfWhichSomeAreReplacedMakeTheGraphToo() throws Exception {
        TaskCalls replaced = Replacements.of(calls.graph()).value(0, () -> 8).over(calls);
        assertThat(runner.run(replaced, RunOptions.workers(2)).<Integer>value(0))
                .isEqualTo(8);
    }

    @Test
    void aFirstRunWhoseTaskThrowsAnErrorNamesIt() {
        TaskCalls failing = new TaskCalls() {
            @Override
            public TaskGraph graph() {
                return calls.graph();
            }

            @Override
            public @Nullable Object call(int task, Values values) {
                throw new OutOfMemoryError("for a test");
            }
        };
        assertThatExceptionOfType(TaskFailedException.class)
                .isThrownBy(() -> runner.run(failing, RunOptions.workers(2)))
                .withMessageContaining("'a'");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> runner.run(nothing(), RunOptions.workers(1)))
                .withMessage("calls");
        assertThatNullPointerException()
                .isThrownBy(() -> runner.run(calls, nothing()))
                .withMessage("options");
        assertThatNullPointerException()
                .isThrownBy(() -> LazyRunner.of(nothing(), Schedule.LAYERED))
                .withMessage("graph");
    }

    @Test
    void callsThatMakeNoGraphSaySo() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> runner.run((_, _) -> null, RunOptions.workers(1)))
                .withMessage("these calls make no graph. Override TaskCalls.graph(), or give the runner one");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static final class Calls implements TaskCalls {
        final AtomicInteger graphs = new AtomicInteger();

        @Override
        public TaskGraph graph() {
            graphs.incrementAndGet();
            return TaskGraph.named("plan").task("a").task("b").takes("a").build();
        }

        @Override
        public @Nullable Object call(int task, Values values) {
            return task == 0 ? Integer.valueOf(7) : null;
        }
    }
}
