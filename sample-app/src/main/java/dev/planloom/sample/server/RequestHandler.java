package dev.planloom.sample.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Answers requests as a behaviour says. */
final class RequestHandler implements HttpHandler {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Content content;
    private final Behaviour behaviour;
    private final Traffic traffic;
    private final CountDownLatch closed;
    private final Optional<Periods> periods;

    /** A handler of a server that is closed when {@code closed} is. */
    RequestHandler(Content content, Behaviour behaviour, Traffic traffic, CountDownLatch closed) {
        this.content = content;
        this.behaviour = behaviour;
        this.traffic = traffic;
        this.closed = closed;
        periods = behaviour.rateLimit().map(Periods::new);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        long number = traffic.begin(path);
        try (Answer answer = new Answer(exchange, closed)) {
            answer(answer, path, number);
        } catch (InterruptedException _) {
            // The server is closed, and this thread ends: nobody waits for the answer.
            Thread.currentThread().interrupt();
        } finally {
            traffic.end();
        }
    }

    private void answer(Answer answer, String path, long number) throws IOException, InterruptedException {
        if (!answer.isRead()) {
            answer.refuseMethod();
            return;
        }
        Duration wait =
                periods.map(counted -> counted.request(System.nanoTime())).orElse(Duration.ZERO);
        if (isClosedAfter(behaviour.latency())) {
            return;
        }
        if (wait.isPositive()) {
            answer.tooMany(Math.ceilDiv(wait.toNanos(), NANOS_PER_SECOND));
            return;
        }
        Fault fault = behaviour.faults().get(path);
        if (fault == null && isError(path, number)) {
            answer.status(503);
        } else {
            answer(answer, fault, path, number);
        }
    }

    private void answer(Answer answer, @Nullable Fault fault, String path, long number)
            throws IOException, InterruptedException {
        switch (fault) {
            case null -> serve(answer, path);
            case Fault.Status(int code) -> answer.status(code);
            case Fault.Redirect(int code, String location) -> answer.redirect(code, location);
            case Fault.Hang() -> closed.await();
            case Fault.Disconnect() -> {}
            case Fault.WrongBytes() -> serve(answer, path, Answer::wrongBytes);
            case Fault.Truncated() -> serve(answer, path, Answer::truncated);
            case Fault.Huge(long size) -> answer.zeros(size);
            case Fault.Endless() -> answer.endless();
            case Fault.WrongType(String type) -> serve(answer, path, (to, bytes) -> to.bytes(bytes, type));
            case Fault.Slow(Duration time) -> {
                if (!isClosedAfter(time)) {
                    serve(answer, path);
                }
            }
            case Fault.First(int times, Fault first) -> answer(answer, number <= times ? first : null, path, number);
        }
    }

    private void serve(Answer answer, String path) throws IOException {
        serve(answer, path, (to, bytes) -> to.bytes(bytes, ContentTypes.of(path)));
    }

    private void serve(Answer answer, String path, Sending sending) throws IOException {
        Optional<byte[]> bytes = content.at(path);
        if (bytes.isPresent()) {
            sending.send(answer, bytes.get());
        } else {
            answer.status(404);
        }
    }

    /** Waits without a platform thread, and no longer than the server is open. */
    private boolean isClosedAfter(Duration time) throws InterruptedException {
        return time.isPositive() && closed.await(TimeUnit.NANOSECONDS.convert(time), TimeUnit.NANOSECONDS);
    }

    /** Depends on the path and the number alone: so a run meets the same errors in whatever order its requests arrive. */
    private boolean isError(String path, long number) {
        if (behaviour.errorRate() == 0) {
            return false;
        }
        long mixed = new SplittableRandom(behaviour.seed() ^ path.hashCode()).nextLong() + number;
        return new SplittableRandom(mixed).nextDouble() < behaviour.errorRate();
    }

    /** A way to send bytes. */
    private interface Sending {
        void send(Answer answer, byte[] bytes) throws IOException;
    }
}
