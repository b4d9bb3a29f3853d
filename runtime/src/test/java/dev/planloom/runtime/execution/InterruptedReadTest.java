package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tasks throw that are interrupted while they read. */
class InterruptedReadTest {
    /** From where, and with what the JDK answers an interrupt. */
    enum Source {
        /** Closes the socket and throws a {@link SocketException}. */
        SOCKET {
            @Override
            Object read(CountDownLatch begun) throws Exception {
                try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                        Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
                    begun.countDown();
                    return socket.getInputStream().read();
                }
            }
        },
        /** Throws an {@link java.io.InterruptedIOException}. */
        STREAM {
            @Override
            Object read(CountDownLatch begun) throws Exception {
                try (PipedOutputStream out = new PipedOutputStream();
                        PipedInputStream in = new PipedInputStream(out)) {
                    begun.countDown();
                    return in.read();
                }
            }
        },
        /** Throws a {@link java.nio.channels.ClosedByInterruptException}. */
        CHANNEL {
            @Override
            Object read(CountDownLatch begun) throws Exception {
                Pipe pipe = Pipe.open();
                try (Pipe.SinkChannel _ = pipe.sink();
                        Pipe.SourceChannel source = pipe.source()) {
                    begun.countDown();
                    return source.read(ByteBuffer.allocate(1));
                }
            }
        };

        abstract Object read(CountDownLatch begun) throws Exception;
    }

    private final CountDownLatch begun = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource
    void aReadThatIsInterruptedSinceASiblingFailedIsCancelled(Source source) {
        TaskFailedException failure = LambdaPlan.named("plan")
                .task("reading", _ -> source.read(begun))
                .task("failing", _ -> {
                    Patience.await(begun);
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(failure.report().outcome("reading")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
        assertThat(failure).hasNoSuppressedExceptions();
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatIsInterruptedAtTheDeadlineIsTimedOut(Source source) {
        for (Duration deadline : Patience.deadlines()) {
            PlanTimeoutException timeout = LambdaPlan.named("plan")
                    .task("reading", _ -> source.read(begun))
                    .runThrowing(
                            PlanTimeoutException.class, RunOptions.workers(1).deadline(deadline));
            if (begun.getCount() == 0) {
                assertThat(timeout.report().outcome("reading")).isEqualTo(new Outcome.TimedOut<>(deadline));
                assertThat(timeout).hasNoSuppressedExceptions();
                return;
            }
        }
        throw new AssertionError("the task has not come to read");
    }

    @Test
    void theTimeOutOfASocketIsAFailureThoughTheRunWasCancelled() {
        SocketTimeoutException late = new SocketTimeoutException("read timed out");
        assertThat(cancelledTaskThatThrows(late)).isEqualTo(new Outcome.Failed<>(late));
    }

    @Test
    void theErrorOfASocketThatNoInterruptClosedIsAFailureThoughTheRunWasCancelled() {
        SocketException reset = new SocketException("connection reset");
        assertThat(cancelledTaskThatThrows(reset)).isEqualTo(new Outcome.Failed<>(reset));
    }

    /** The outcome of a task that swallows the interrupt of a cancelled run, and then throws. */
    private Outcome<?> cancelledTaskThatThrows(Exception thrown) {
        return LambdaPlan.named("plan")
                .task("throwing", _ -> {
                    begun.countDown();
                    try {
                        return Patience.untilInterrupted();
                    } catch (InterruptedException _) {
                        throw thrown;
                    }
                })
                .task("failing", _ -> {
                    Patience.await(begun);
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2))
                .report()
                .outcome("throwing");
    }
}
