package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How workers share the elements of fan-outs over one another. */
class FanOutWorkersTest {
    @Test
    void aRestingWorkerIsCalledForTheSecondFanOutOverAnElement() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        PlanResult result = LambdaPlan.named("plan")
                .task("split", _ -> List.of(1))
                .fanOut("a", "split", (element, _) -> element)
                .fanOut("b", "a", (element, _) -> element)
                .fanOut("c", "b", (element, _) -> {
                    Patience.await(second);
                    return element;
                })
                .fanOut("d", "b", (element, _) -> {
                    second.countDown();
                    return element;
                })
                .run(RunOptions.workers(2).schedule(Schedule.DATAFLOW));
        assertThat(result.<List<Integer>>value(3)).containsExactly(1);
    }

    @Test
    void aFanOutStartsWithItsFirstElementAndNotWhenTheOneBeforeItHasEnded() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        RunReport report = LambdaPlan.named("plan")
                .task("split", _ -> List.of(1, 2))
                .fanOut("a", "split", (element, _) -> {
                    if ((int) element == 2) {
                        Patience.await(begun);
                    }
                    return element;
                })
                .fanOut("b", "a", (element, _) -> {
                    begun.countDown();
                    return element;
                })
                .run(RunOptions.workers(2).schedule(Schedule.DATAFLOW))
                .report();
        assertThat(report.task("b").startNanos()).isLessThan(report.task("a").endNanos());
    }

    @ParameterizedTest
    @EnumSource
    void whatNeedsOnlyThatElementsHaveEndedIsNotSkippedSinceSomeFailedButCancelled(Schedule schedule) {
        TaskFailedException failure = LambdaPlan.named("plan")
                .task("split", _ -> List.of(1, 2))
                .fanOut("a", "split", (element, _) -> {
                    if ((int) element == 1) {
                        throw new IllegalStateException("broken");
                    }
                    return element;
                })
                .task("failing", _ -> {
                    throw new AssertionError("no run goes on after this");
                })
                .takesOutcome("a")
                .task("outcomes", values -> values.outcomes(1))
                .takesOutcomes("a")
                .task("strict", values -> values.get(1))
                .takes("a")
                .runThrowing(
                        TaskFailedException.class,
                        RunOptions.workers(1).schedule(schedule).onFailure(FailurePolicy.CONTINUE));
        assertThat(failure.report().outcome("outcomes")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
        assertThat(failure.report().outcome("strict")).isEqualTo(new Outcome.Skipped<>("a"));
    }

    @ParameterizedTest
    @EnumSource
    void anElementThatReadsASocketIsCancelledByAnInterrupt(Schedule schedule) {
        CountDownLatch begun = new CountDownLatch(1);
        TaskFailedException failure = LambdaPlan.named("plan")
                .task("split", _ -> List.of(1))
                .task("before", _ -> 0)
                .fanOut("reading", "split", (_, _) -> {
                    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                            Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
                        begun.countDown();
                        return socket.getInputStream().read();
                    }
                })
                .task("failing", _ -> {
                    Patience.await(begun);
                    throw new IllegalStateException("broken");
                })
                .after("before")
                .runThrowing(TaskFailedException.class, RunOptions.workers(2).schedule(schedule));
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(failure).hasNoSuppressedExceptions();
        assertThat(failure.report().outcome("reading")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
    }
}
