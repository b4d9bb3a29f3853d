package dev.planloom.sample.resolve.transport;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Hands a body to a sink as it comes, and ends the exchange when the sink wants no more. The client calls it on one thread at a time. */
final class Transfer implements BodySubscriber<Long> {
    /** Of a body that nobody wants so much is read, to keep the connection; a longer one is not worth it. */
    private static final int UNWANTED = 1 << 16;

    private final CompletableFuture<Long> end = new CompletableFuture<>();
    private final @Nullable Sink sink;
    private long bytes;
    private @Nullable Subscription subscription;

    /** Of a body that nobody wants. */
    Transfer() {
        this.sink = null;
    }

    Transfer(Sink sink) {
        this.sink = sink;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return end;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            bytes += buffer.remaining();
            if (sink == null ? bytes > UNWANTED : !sink.write(buffer)) {
                if (subscription != null) {
                    subscription.cancel();
                }
                end.complete(bytes);
                return;
            }
        }
    }

    @Override
    public void onError(Throwable thrown) {
        end.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        end.complete(bytes);
    }
}
