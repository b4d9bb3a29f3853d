package dev.planloom.sample.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server on the loopback interface, at a port that is free. Each request has a virtual thread, so that thousands of them
 * may wait at once. Any thread may use it.
 *
 * <p>It serves {@code GET} and {@code HEAD}, and refuses all else with status 405.
 */
public final class LoopbackServer implements AutoCloseable {
    /** How many connections may wait to be accepted: a client opens as many at once as it has workers. */
    private static final int BACKLOG = 1024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final CountDownLatch closed;
    private final Traffic traffic;

    private LoopbackServer(HttpServer server, ExecutorService threads, CountDownLatch closed, Traffic traffic) {
        this.server = server;
        this.threads = threads;
        this.closed = closed;
        this.traffic = traffic;
    }

    /**
     * Starts a server.
     *
     * @param content what it serves
     * @param behaviour how it answers
     * @return a server that runs until it is closed
     * @throws IOException if no port can be opened
     */
    public static LoopbackServer start(Content content, Behaviour behaviour) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), BACKLOG);
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("loopback-server-", 0).factory());
        CountDownLatch closed = new CountDownLatch(1);
        Traffic traffic = new Traffic();
        server.setExecutor(threads);
        server.createContext("/", new RequestHandler(content, behaviour, traffic, closed));
        server.start();
        return new LoopbackServer(server, threads, closed, traffic);
    }

    /**
     * Where the server is.
     *
     * @return its address, such as {@code http://127.0.0.1:40123/}; paths are resolved against it
     */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /**
     * The requests so far.
     *
     * @return how many there were
     */
    public Statistics statistics() {
        return traffic.statistics();
    }

    /** Stops at once: connections are closed, requests that wait or hang are not answered. Further calls do nothing. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
