package dev.planloom.sample.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** The answer to a request. Closed without being given, it closes the connection. */
final class Answer implements AutoCloseable {
    private static final int NOTHING = -1; // what the exchange calls an empty body
    private static final int UNKNOWN = 0; // and a body of which nobody knows the size
    private static final byte[] ZEROS = new byte[8192]; // never written to

    private final HttpExchange exchange;
    private final CountDownLatch closed;

    /** An answer of a server that is closed when {@code closed} is. */
    Answer(HttpExchange exchange, CountDownLatch closed) {
        this.exchange = exchange;
        this.closed = closed;
    }

    /** Whether the client only wants to read. */
    boolean isRead() {
        return exchange.getRequestMethod().equals("GET") || isHead();
    }

    private boolean isHead() {
        return exchange.getRequestMethod().equals("HEAD");
    }

    void bytes(byte[] bytes, String type) throws IOException {
        send(200, bytes, type);
    }

    void status(int code) throws IOException {
        send(code, text(code + " " + exchange.getRequestURI().getPath()), ContentTypes.TEXT);
    }

    void refuseMethod() throws IOException {
        set("Allow", "GET, HEAD");
        send(405, text("405 This server is read with GET and HEAD."), ContentTypes.TEXT);
    }

    void tooMany(long seconds) throws IOException {
        set("Retry-After", Long.toString(seconds));
        send(429, text("429 Try again in " + seconds + " s."), ContentTypes.TEXT);
    }

    void redirect(int code, String location) throws IOException {
        String to = URI.create(location).isAbsolute() || location.startsWith("/") ? location : "/" + location;
        set("Location", to);
        send(code, text(code + " " + to), ContentTypes.TEXT);
    }

    /** Changes the byte in the middle, so that the beginning still looks right. */
    void wrongBytes(byte[] bytes) throws IOException {
        byte[] wrong = bytes.length == 0 ? new byte[1] : bytes.clone();
        wrong[wrong.length / 2] ^= 1;
        bytes(wrong, ContentTypes.of(exchange.getRequestURI().getPath()));
    }

    void truncated(byte[] bytes) throws IOException {
        // An empty body can't be cut: it announces a byte.
        if (begin(200, Math.max(bytes.length, 1))) {
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
        }
    }

    void zeros(long size) throws IOException {
        if (begin(200, size)) {
            write(size);
        }
    }

    void endless() throws IOException {
        if (begin(200, UNKNOWN)) {
            write(Long.MAX_VALUE);
        }
    }

    private void write(long size) throws IOException {
        OutputStream body = exchange.getResponseBody();
        for (long rest = size; rest > 0 && closed.getCount() > 0; rest -= Math.min(rest, ZEROS.length)) {
            body.write(ZEROS, 0, (int) Math.min(rest, ZEROS.length));
        }
    }

    private void send(int code, byte[] bytes, String type) throws IOException {
        set("Content-Type", type);
        if (begin(code, bytes.length == 0 ? NOTHING : bytes.length)) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Sends the head of the answer. Returns whether a body follows. */
    private boolean begin(int code, long size) throws IOException {
        if (isHead()) {
            if (size != UNKNOWN) {
                set("Content-Length", Long.toString(Math.max(size, 0)));
            }
            exchange.sendResponseHeaders(code, NOTHING);
            return false;
        }
        exchange.sendResponseHeaders(code, size);
        return size != NOTHING;
    }

    private void set(String header, String value) {
        exchange.getResponseHeaders().set(header, value);
    }

    private static byte[] text(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
