package dev.planloom.sample.resolve.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** A repository in Maven's layout. Thread-safe. */
public final class Repository implements AutoCloseable {
    private final Source source;
    private final Patience patience;
    private final Pace pace;
    private final Traffic traffic = new Traffic();

    /** How often each path has failed so far, for reasons that may pass. */
    private final ConcurrentMap<String, Integer> failures = new ConcurrentHashMap<>();

    private Repository(Source source, Patience patience) {
        this.source = source;
        this.patience = patience;
        this.pace = Pace.of(patience.rate());
    }

    /**
     * Opens a repository.
     *
     * @param place where it is
     * @param patience how long and how often it is asked
     * @return the repository
     */
    public static Repository open(Place place, Patience patience) {
        Source source = switch (place) {
            case Place.Folder(var path) -> new FolderSource(path);
            case Place.Web(var address) -> new WebSource(address, patience.timeout());
        };
        return new Repository(source, patience);
    }

    /**
     * The address of a file, for messages.
     *
     * @param path the file's path in the repository
     * @return a path or a URI
     */
    public String address(String path) {
        return source.address(path);
    }

    /**
     * Reads a small file.
     *
     * @param path its path in the repository
     * @param limit how many bytes it may have
     * @return its bytes
     * @throws TransientException if the next attempt may succeed, and there is one left
     * @throws TransferException if the file can't be had
     * @throws InterruptedException if the thread is interrupted; the transfer ends
     */
    public byte[] read(String path, int limit) throws TransferException, InterruptedException {
        ByteArrayOutputStream memory = new ByteArrayOutputStream();
        try (Sink sink = Sink.of(memory, limit)) {
            transfer(path, sink);
        }
        return memory.toByteArray();
    }

    /**
     * Reads a file into a sink.
     *
     * @param path its path in the repository
     * @param sink takes its bytes, some of them also if the transfer fails
     * @throws TransientException if the next attempt may succeed, and there is one left
     * @throws TransferException if the file can't be had
     * @throws InterruptedException if the thread is interrupted; the transfer ends
     */
    public void transfer(String path, Sink sink) throws TransferException, InterruptedException {
        pace.await();
        boolean isRepeated = failures.containsKey(path);
        long start = System.nanoTime();
        try {
            source.transfer(path, sink);
        } catch (PassingException e) {
            throw failed(path, e.getMessage(), e.getCause());
        } finally {
            traffic.add(address(path), System.nanoTime() - start, sink.bytes(), isRepeated);
        }
    }

    /**
     * That a file came, but another attempt may bring a better one.
     *
     * @param path the file's path in the repository
     * @param what what is wrong with it
     * @param cause what was thrown; may be null
     * @return a {@link TransientException} if there is an attempt left, or else what is to be thrown in its stead
     */
    public TransferException failed(String path, @Nullable String what, @Nullable Throwable cause) {
        int attempts = failures.merge(path, 1, Integer::sum);
        String message = address(path) + " " + what;
        if (attempts <= patience.retries()) {
            return new TransientException(message, cause);
        }
        return new TransferException(
                message + (attempts == 1 ? "." : ", as in each of " + attempts + " attempts.")
                        + " Try again later, or allow more with --retries and --timeout.",
                cause);
    }

    /**
     * What was read so far.
     *
     * @return the sums
     */
    public Traffic.Sums traffic() {
        return traffic.sums();
    }

    /** Ends all transfers. */
    @Override
    public void close() {
        source.close();
    }

    /** Where files come from. Thread-safe. */
    sealed interface Source permits FolderSource, WebSource {
        String address(String path);

        /** Reads a file once. */
        void transfer(String path, Sink sink) throws PassingException, TransferException, InterruptedException;

        void close();
    }

    /** What may pass, as the end of a sentence that begins with the address. */
    static final class PassingException extends IOException {
        private static final long serialVersionUID = 1L;

        PassingException(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }
}
