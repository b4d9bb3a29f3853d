package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunListener;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class ListenerTest {
    @Parameter
    private Schedule schedule;

    private final IllegalStateException broken = new IllegalStateException("broken");

    /** Remembers what it was told, and where. */
    private static final class Recorder implements RunListener {
        private final Queue<String> told = new ConcurrentLinkedQueue<>();
        private final Queue<Throwable> causes = new ConcurrentLinkedQueue<>();
        private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

        @Override
        public void taskFailed(PlannedTask task, Throwable cause) {
            told.add(task.name() + ": " + cause.getMessage());
            causes.add(cause);
            threads.add(Thread.currentThread());
        }
    }

    private final Recorder recorder = new Recorder();

    @Test
    void eachFailureIsToldOnTheThreadOfItsTaskToAllListenersInTheirOrder() throws Exception {
        Queue<String> order = new ConcurrentLinkedQueue<>();
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("fine", _ -> 1)
                .task("failing", _ -> {
                    throw broken;
                })
                .task("dependent", _ -> 1)
                .after("failing");
        plan.run(RunOptions.workers(1)
                .onFailure(FailurePolicy.CONTINUE)
                .listener(recorder)
                .listener(new RunListener() {
                    @Override
                    public void taskFailed(PlannedTask task, Throwable cause) {
                        order.add(recorder.told.peek() + " was told before");
                    }
                }));
        assertThat(recorder.told).containsExactly("failing: broken");
        assertThat(recorder.causes).containsExactly(broken);
        assertThat(recorder.threads).containsExactly(plan.threads().getLast());
        assertThat(order).containsExactly("failing: broken was told before");
    }

    @Test
    void theFailureThatCancelsTheRunIsToldAndWhatTheInterruptEndsIsNot() {
        LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    throw broken;
                })
                .task("sibling", _ -> Patience.untilInterrupted())
                .runThrowing(TaskFailedException.class, RunOptions.workers(2).listener(recorder));
        assertThat(recorder.told).containsExactly("failing: broken");
    }

    @Test
    void eachFailedElementIsToldByItsIndexAndText() throws Exception {
        LambdaPlan.named("plan", schedule)
                .task("source", _ -> List.of("x", "y", "z"))
                .fanOut("each", "source", (element, _) -> {
                    if (!Objects.equals(element, "y")) {
                        throw broken;
                    }
                    return element;
                })
                .run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE).listener(recorder));
        assertThat(recorder.told)
                .containsExactlyInAnyOrder(
                        "each: element 0 (x) failed with java.lang.IllegalStateException: broken",
                        "each: element 2 (z) failed with java.lang.IllegalStateException: broken");
    }

    @Test
    void aFanOutThatBreaksAsAWholeIsToldOnce() throws Exception {
        LambdaPlan.named("plan", schedule)
                .task("source", _ -> (Iterable<Integer>) () -> {
                    throw broken;
                })
                .fanOut("each", "source", (element, _) -> element)
                .run(RunOptions.workers(4).onFailure(FailurePolicy.CONTINUE).listener(recorder));
        assertThat(recorder.told).containsExactly("each: broken");
    }

    static Throwable[] thrown() {
        return new Throwable[] {new IllegalArgumentException("listener"), new AssertionError("listener")};
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatAListenerThrowsIsLoggedAndChangesNothing(Throwable thrown) throws Exception {
        RunListener throwing = new RunListener() {
            @Override
            public void taskFailed(PlannedTask task, Throwable cause) {
                throw unchecked(thrown);
            }
        };
        try (Warnings warnings = Warnings.gather()) {
            RunReport report = LambdaPlan.named("plan", schedule)
                    .task("failing", _ -> {
                        throw broken;
                    })
                    .task("fine", _ -> 1)
                    .run(RunOptions.workers(1)
                            .onFailure(FailurePolicy.CONTINUE)
                            .listener(throwing)
                            .listener(recorder))
                    .report();
            assertThat(report.failures()).hasSize(1);
            assertThat(warnings.texts())
                    .containsExactly("a listener of plan, of "
                            + throwing.getClass().getName() + ", threw when it was told of 'failing'");
        }
        assertThat(recorder.told).containsExactly("failing: broken");
    }

    @Test
    void anAttemptThatFailedIsToldWithItsNumberAndTheDelay() {
        Queue<String> attempts = new ConcurrentLinkedQueue<>();
        RunListener listener = new RunListener() {
            @Override
            public void attemptFailed(PlannedTask task, int attempt, Throwable cause, Duration delay) {
                attempts.add(task.name() + " " + attempt + " " + cause.getMessage() + " " + delay);
                throw new IllegalStateException("listener");
            }
        };
        try (Warnings warnings = Warnings.gather()) {
            new Listeners(TaskGraph.named("plan").task("a").build(), List.of(listener))
                    .attemptFailed(0, 2, broken, Duration.ofMillis(5));
            assertThat(warnings.texts()).singleElement().asString().endsWith("threw when it was told of 'a'");
        }
        assertThat(attempts).containsExactly("a 2 broken PT0.005S");
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }
}
