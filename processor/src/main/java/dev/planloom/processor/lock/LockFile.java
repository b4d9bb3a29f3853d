package dev.planloom.processor.lock;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;

/**
 * A lock file on disk.
 *
 * <p>Several compilers may write it at once, such as those of a module's classes and of its tests. Each first makes the file
 * {@code ….new} beside it, which nobody else can while it is there; then reads the lock file, writes the new text into the other,
 * and moves that into its place. So none loses what another wrote, and a reader sees one text or the other, whole. This is how
 * Git guards its index.
 */
final class LockFile {
    /** How long to wait for another compiler: it needs a few milliseconds. */
    private static final int MOST_WAITS = 500;

    private static final int WAIT_MILLIS = 20;

    private final Path path;

    LockFile(Path path) {
        this.path = path;
    }

    /** What is in the file; empty if there is no file. */
    Optional<LockText> read() throws LockFailure {
        if (Files.isDirectory(path)) {
            throw new LockFailure(path + " is a folder. Name a file with -Aplanloom.lock.");
        }
        try {
            return Optional.of(LockText.parse(Files.readString(path)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (CharacterCodingException _) {
            throw noLockFile("it is no text in UTF-8");
        } catch (LockFailure e) {
            throw noLockFile(e.text());
        } catch (IOException e) {
            throw new LockFailure(path + " could not be read: " + reason(e) + ".", e);
        }
    }

    private LockFailure noLockFile(String why) {
        return new LockFailure(path + " is no lock file: " + why
                + ". Name another file; or delete this one, and compile everything with -Aplanloom.lock.update=true.");
    }

    /**
     * Puts plans into the file, in the place of those of the same names.
     *
     * @return whether that changed the file
     */
    boolean put(Collection<LockedPlan> plans) throws LockFailure {
        if (isUpToDate(read(), plans)) {
            return false;
        }
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            create(fresh);
            try {
                LockText text = read().map(old -> old.with(plans)).orElseGet(() -> LockText.of(plans));
                Files.writeString(fresh, text.toString());
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | LockFailure | RuntimeException e) {
                Files.deleteIfExists(fresh); // not once it was moved: then it is another compiler's
                throw e;
            }
            return true;
        } catch (IOException e) {
            throw new LockFailure(path + " could not be written: " + reason(e) + ".", e);
        }
    }

    private static boolean isUpToDate(Optional<LockText> text, Collection<LockedPlan> plans) {
        return text.stream().anyMatch(known -> known.with(plans).equals(known));
    }

    /** Makes the file that nobody else can make, once it is not there. */
    private static void create(Path fresh) throws IOException, LockFailure {
        for (int waits = 0; ; waits++) {
            try {
                Files.write(fresh, new byte[0], StandardOpenOption.CREATE_NEW);
                return;
            } catch (FileAlreadyExistsException e) {
                if (waits == MOST_WAITS) {
                    throw new LockFailure(
                            "Another compiler seems to be writing " + fresh + ". If none is, delete that file.", e);
                }
                pause(fresh);
            }
        }
    }

    private static void pause(Path fresh) throws LockFailure {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockFailure(
                    "The compiler was interrupted while it waited for another to write " + fresh + ".", e);
        }
    }

    private static String reason(IOException thrown) {
        return thrown.getClass().getSimpleName() + ", " + thrown.getMessage();
    }
}
