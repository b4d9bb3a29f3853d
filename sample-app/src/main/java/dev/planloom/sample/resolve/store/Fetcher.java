package dev.planloom.sample.resolve.store;

import dev.planloom.sample.resolve.coordinate.Artefact;
import dev.planloom.sample.resolve.transport.NotThereException;
import dev.planloom.sample.resolve.transport.Repository;
import dev.planloom.sample.resolve.transport.Sink;
import dev.planloom.sample.resolve.transport.TransferException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** Brings artefacts from a repository to their places in a store. Thread-safe. */
public final class Fetcher {
    /** Real artefacts have up to some hundred million bytes. */
    private static final long LARGEST = 4L << 30;

    private static final int LARGEST_CHECKSUM = 1 << 12;

    private final Repository repository;
    private final Store store;
    private final Optional<LockFile> list;

    /**
     * Makes a fetcher.
     *
     * @param repository where the artefacts come from
     * @param store where they go
     * @param list the list of an earlier run, whose checksums they must have; empty if there is none
     */
    public Fetcher(Repository repository, Store store, Optional<LockFile> list) {
        this.repository = repository;
        this.store = store;
        this.list = list;
    }

    /**
     * Brings an artefact to its place, unless it is there.
     *
     * @param artefact the artefact
     * @return what is there then
     * @throws TransferException if it can't be had
     * @throws IOException if it can't be written
     * @throws InterruptedException if the thread is interrupted; nothing is left half-written
     */
    public Fetched fetch(Artefact artefact) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path place = store.place(artefact);
        Optional<Digests> there = digests(place);
        String locked = list.flatMap(known -> known.sha256(artefact)).orElse(null);
        if (there.isPresent() && sha256(there.get()).equals(locked)) {
            return fetched(artefact, there.get(), Fetched.How.ALREADY_THERE, start);
        }
        Optional<Checksum> checksum = checksum(artefact);
        if (there.isPresent()
                && locked == null
                && checksum.isPresent()
                && checksum.get().fits(there.get())) {
            return fetched(artefact, there.get(), Fetched.How.ALREADY_THERE, start);
        }
        Digests digests = download(artefact, place, checksum, Optional.ofNullable(locked));
        return fetched(artefact, digests, checksum.isPresent() ? Fetched.How.VERIFIED : Fetched.How.UNVERIFIED, start);
    }

    private static Optional<Digests> digests(Path place) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Digests.of(place))
                : Optional.empty();
    }

    private static String sha256(Digests digests) {
        return digests.hex(Checksum.Algorithm.SHA256);
    }

    private static Fetched fetched(Artefact artefact, Digests digests, Fetched.How how, long start) {
        return new Fetched(
                artefact, sha256(digests), digests.bytes(), how, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The best checksum that the repository has; empty if it has none. */
    private Optional<Checksum> checksum(Artefact artefact) throws TransferException, InterruptedException {
        for (Checksum.Algorithm algorithm : Checksum.Algorithm.values()) {
            String path = artefact.path() + algorithm.suffix();
            Optional<byte[]> file = readIfThere(path);
            if (file.isPresent()) {
                Optional<Checksum> checksum = Checksum.parse(algorithm, file.get());
                if (checksum.isEmpty()) {
                    throw repository.failed(path, "has no " + algorithm.jdkName() + " in it", null);
                }
                return checksum;
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> readIfThere(String path) throws TransferException, InterruptedException {
        try {
            return Optional.of(repository.read(path, LARGEST_CHECKSUM));
        } catch (NotThereException _) {
            return Optional.empty();
        }
    }

    private Digests download(Artefact artefact, Path place, Optional<Checksum> checksum, Optional<String> locked)
            throws IOException, InterruptedException {
        try (Store.Partial partial = store.partial()) {
            Digests digests = receive(artefact.path(), partial.path());
            if (checksum.isPresent() && !checksum.get().fits(digests)) {
                String found = new Checksum(
                                checksum.get().algorithm(),
                                digests.hex(checksum.get().algorithm()))
                        .toString();
                throw repository.failed(
                        artefact.path(),
                        "is not what it should be: it has the " + found + ", and its checksum file says "
                                + checksum.get().hex(),
                        null);
            }
            if (locked.isPresent() && !locked.get().equals(sha256(digests))) {
                throw new StoreException(
                        repository.address(artefact.path()) + " has changed: it has the SHA-256 " + sha256(digests)
                                + ", and " + Store.LIST + " says " + locked.get()
                                + ". If you trust the new one, remove its line there.",
                        null);
            }
            store.move(partial, place);
            return digests;
        }
    }

    private Digests receive(String path, Path file) throws IOException, InterruptedException {
        Digests.Making making = new Digests.Making();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                Sink sink = new Sink(new Digests.Tee(channel, making), LARGEST)) {
            repository.transfer(path, sink);
        }
        return making.digests();
    }
}
