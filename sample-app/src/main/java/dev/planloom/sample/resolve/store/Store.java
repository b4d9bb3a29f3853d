package dev.planloom.sample.resolve.store;

import dev.planloom.sample.resolve.coordinate.Artefact;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder with the artefacts, in Maven's layout. A file is written under a name of its own in {@code .partial} and then moved
 * to its place, so that it stands there whole or not at all.
 *
 * <p>While a store is open no other process writes there: it has locked a file, and the system unlocks that however the process
 * ends. So what an earlier run left in {@code .partial} can go. Thread-safe.
 */
public final class Store implements AutoCloseable {
    /** The name of the lock file that lists the artefacts. */
    public static final String LIST = "libraries.lock";

    private static final String PARTIAL = ".partial";
    private static final String IN_USE = ".in-use";

    private final Path folder;
    private final Path partial;
    private final FileChannel channel;

    private Store(Path folder, FileChannel channel) {
        this.folder = folder;
        this.partial = folder.resolve(PARTIAL);
        this.channel = channel;
    }

    /**
     * Opens a store, and removes what a run that did not end well has left half-written.
     *
     * @param folder where it stands; made if it is not there
     * @return the store
     * @throws StoreException if another run uses it, or the folder can't be written
     */
    public static Store open(Path folder) throws StoreException {
        try {
            Files.createDirectories(folder);
            Path real = folder.toRealPath();
            FileChannel channel =
                    FileChannel.open(real.resolve(IN_USE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException(
                        "another run writes to " + folder + ". Wait for its end, or choose another --output.", null);
            }
            Store store = new Store(real, channel);
            store.clean();
            return store;
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(folder + " can't be written: " + e + ". Choose another --output.", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // a run in this process
        }
    }

    private void clean() throws IOException {
        // Not what a link leads to: it is none of ours.
        if (!Files.isDirectory(partial, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(partial);
            Files.createDirectory(partial);
        }
        try (Stream<Path> left = Files.list(partial)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Where an artefact's file has its place.
     *
     * @param artefact the artefact
     * @return a path in the folder
     */
    public Path place(Artefact artefact) {
        return folder.resolve(artefact.path());
    }

    /**
     * The list of an earlier run.
     *
     * @return what it lists; empty if there is none
     * @throws StoreException if it can't be read, or is no such list
     */
    public Optional<LockFile> list() throws StoreException {
        Path file = folder.resolve(LIST);
        try {
            return Files.exists(file)
                    ? Optional.of(LockFile.parse(Files.readString(file), file.toString()))
                    : Optional.empty();
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(file + " can't be read: " + e, e);
        }
    }

    /**
     * Writes the list, unless it stands there already, byte for byte.
     *
     * @param list what to write
     * @throws StoreException if it can't be written
     */
    public void write(LockFile list) throws StoreException {
        Path file = folder.resolve(LIST);
        byte[] text = list.text().getBytes(StandardCharsets.UTF_8);
        try (Partial written = partial()) {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), text)) {
                return;
            }
            Files.write(written.path(), text);
            move(written, file);
        } catch (IOException e) {
            throw new StoreException(file + " can't be written: " + e, e);
        }
    }

    /** A file in the making. */
    Partial partial() throws IOException {
        return new Partial(Files.createTempFile(partial, "", ".tmp"));
    }

    /** Moves a file to its place. */
    void move(Partial file, Path place) throws IOException {
        Path parent = place.getParent() == null ? folder : place.getParent();
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(folder)) {
            throw new StoreException(
                    parent + " leads out of " + folder + " by a link. Remove the link, or choose another --output.",
                    null);
        }
        try {
            Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new StoreException(
                    "the file system of " + folder + " can't move files in one. Choose another --output.", e);
        }
    }

    @Override
    public void close() throws StoreException {
        try (channel) {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            throw new StoreException(partial + " can't be removed: " + e + ". Remove it.", e);
        }
    }

    /**
     * A file in the making, which is gone at the end unless it was moved.
     *
     * @param path where it stands
     */
    record Partial(Path path) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
