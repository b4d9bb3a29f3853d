package dev.planloom.sample.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Asks a server, and follows no redirections. */
final class Client implements AutoCloseable {
    private final LoopbackServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(LoopbackServer server) {
        this.server = server;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return ask("GET", path);
    }

    HttpResponse<byte[]> ask(String method, String path) throws IOException, InterruptedException {
        return client.send(request(method, path), BodyHandlers.ofByteArray());
    }

    CompletableFuture<HttpResponse<byte[]>> begin(String path) {
        return client.sendAsync(request("GET", path), BodyHandlers.ofByteArray());
    }

    HttpClient http() {
        return client;
    }

    private HttpRequest request(String method, String path) {
        URI address = URI.create(server.address() + path);
        return HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
