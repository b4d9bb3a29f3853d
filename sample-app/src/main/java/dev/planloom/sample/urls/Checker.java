package dev.planloom.sample.urls;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks servers for addresses, with one client for all. Any thread may use it.
 *
 * <p>It asks with {@code HEAD}, for what stands at an address does not matter; a server that knows no {@code HEAD} (status 405 or
 * 501) it asks with {@code GET}, and leaves what comes unread. It follows redirections by itself, to tell of each.
 */
final class Checker implements AutoCloseable {
    private final Duration timeout;
    private final HttpClient client;

    /**
     * A checker.
     *
     * @param timeout how long a server may take to answer a request, longer than zero
     */
    Checker(Duration timeout) {
        this.timeout = timeout;
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Checks an address.
     *
     * @return what came of it
     * @throws TryAgainException if the server closed the connection, or was too busy
     * @throws InterruptedException if the thread is interrupted while it waits for an answer
     */
    Check check(Address address) throws InterruptedException, TryAgainException {
        return new Visit(this, address).follow();
    }

    /**
     * Asks a server, without following redirections.
     *
     * @return the head of its answer
     * @throws IOException if there is no answer
     */
    HttpResponse<?> ask(Address address) throws IOException, InterruptedException {
        HttpResponse<?> response = ask(address, "HEAD");
        return switch (response.statusCode()) {
            case 405, 501 -> ask(address, "GET");
            default -> response;
        };
    }

    private HttpResponse<?> ask(Address address, String method) throws IOException, InterruptedException {
        URI uri = address.uri();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(timeout)
                // Over plain HTTP, version 2 would be an offer to each server to upgrade the connection; some choke on
                // it.
                .version(
                        "https".equalsIgnoreCase(uri.getScheme())
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", "planloom-sample")
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    /** How long a server may take to answer. */
    Duration timeout() {
        return timeout;
    }

    /** Lets go of all connections. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
