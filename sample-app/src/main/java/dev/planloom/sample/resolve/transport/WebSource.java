package dev.planloom.sample.resolve.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A repository on a server, with one client for all requests. */
final class WebSource implements Repository.Source {
    private final URI base;
    private final Duration timeout;
    private final HttpClient client;

    WebSource(URI base, Duration timeout) {
        this.base = base;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                // Without encryption the client would ask for HTTP/2 with each first request, which is seldom to be
                // had.
                .version(
                        base.getScheme().equalsIgnoreCase("http")
                                ? HttpClient.Version.HTTP_1_1
                                : HttpClient.Version.HTTP_2)
                .build();
    }

    @Override
    public String address(String path) {
        return base + path;
    }

    @Override
    public void transfer(String path, Sink sink)
            throws Repository.PassingException, TransferException, InterruptedException {
        String address = address(path);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        BodyHandler<Long> handler = answer -> isWanted(answer, sink) ? new Transfer(sink) : new Transfer();
        // Not the time-out of the request, which ends when the body begins.
        CompletableFuture<HttpResponse<Long>> response = client.sendAsync(request, handler);
        try {
            check(address, response.get(timeout.toNanos(), TimeUnit.NANOSECONDS), sink);
        } catch (TimeoutException e) {
            sink.check(address);
            throw new Repository.PassingException("did not answer in full within " + timeout.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            sink.check(address);
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Repository.PassingException("could not be read (" + reason(cause) + ")", cause);
        } finally {
            response.cancel(true);
        }
    }

    private static boolean isWanted(ResponseInfo answer, Sink sink) {
        return answer.statusCode() == 200
                && answer.headers().firstValueAsLong("Content-Length").orElse(0) <= sink.limit();
    }

    private static void check(String address, HttpResponse<Long> response, Sink sink)
            throws TransferException, Repository.PassingException {
        int status = response.statusCode();
        switch (status) {
            case 200 -> checkBody(address, response, sink);
            case 404, 410 -> throw new NotThereException(address);
            case 408, 425, 429, 500, 502, 503, 504 -> throw new Repository.PassingException("answered " + status, null);
            case 401, 403, 407 ->
                throw new TransferException(
                        address + " answered " + status + ": it is not for everyone. Choose another --repository.",
                        null);
            case 301, 302, 303, 307, 308 ->
                throw new TransferException(
                        address + " answered " + status
                                + ": it redirects too often, or to where no client should follow."
                                + " Choose another --repository.",
                        null);
            default ->
                throw new TransferException(
                        address + " answered " + status + ", which tells of no file. Check --repository.", null);
        }
    }

    private static void checkBody(String address, HttpResponse<Long> response, Sink sink)
            throws TransferException, Repository.PassingException {
        long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        if (length > sink.limit()) {
            throw sink.tooLarge(address);
        }
        sink.check(address);
        if (length >= 0 && sink.bytes() != length) {
            throw new Repository.PassingException("promised " + length + " bytes and sent " + sink.bytes(), null);
        }
    }

    /** The message of what lies deepest: those above only repeat it. Of a connection that fails the JDK gives no message. */
    private static String reason(Throwable thrown) {
        Throwable deepest = thrown;
        boolean isConnected = !(thrown instanceof ConnectException);
        while (deepest.getCause() instanceof IOException cause) {
            deepest = cause;
            isConnected &= !(cause instanceof ConnectException);
        }
        if (!isConnected) {
            return deepest.getCause() instanceof UnresolvedAddressException
                    ? "no server of this name is known; check the address, and the network"
                    : "no server can be reached there; check the address, and the network";
        }
        String message = deepest.getMessage();
        String type = deepest.getClass().getSimpleName();
        return message == null ? type : type + ": " + message;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
