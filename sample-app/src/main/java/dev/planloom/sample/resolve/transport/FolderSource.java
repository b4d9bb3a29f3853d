package dev.planloom.sample.resolve.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A repository in a folder. */
record FolderSource(Path folder) implements Repository.Source {
    private static final int BUFFER = 1 << 16;

    @Override
    public String address(String path) {
        return folder.resolve(path).toString();
    }

    @Override
    public void transfer(String path, Sink sink)
            throws Repository.PassingException, TransferException, InterruptedException {
        Path file = folder.resolve(path);
        // A pipe would make the reader wait.
        if (!Files.isRegularFile(file)) {
            throw new NotThereException(address(path));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            boolean isWanted = true;
            while (isWanted && channel.read(buffer) >= 0) {
                isWanted = sink.write(buffer.flip());
                buffer.clear();
            }
        } catch (ClosedByInterruptException e) {
            boolean _ = Thread.interrupted(); // told by the exception from now on
            throw (InterruptedException)
                    new InterruptedException("interrupted while " + file + " was read").initCause(e);
        } catch (IOException e) {
            throw new Repository.PassingException("can't be read (" + e + ")", e);
        }
        sink.check(address(path));
    }

    @Override
    public void close() {
        // Nothing is open between two transfers.
    }
}
