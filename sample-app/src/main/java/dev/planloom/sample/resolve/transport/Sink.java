package dev.planloom.sample.resolve.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of a file as they come, up to a limit. Another thread than the one that closes it may write: once it is
 * closed nothing is written any more.
 */
public final class Sink implements AutoCloseable {
    private final WritableByteChannel channel;
    private final long limit;

    // All guarded by this.
    private long bytes;
    private boolean isFull;
    private boolean isClosed;
    private @Nullable IOException failure;

    /**
     * Makes a sink. The channel stays open when it is closed.
     *
     * @param channel where the bytes go
     * @param limit how many there may be at most
     */
    public Sink(WritableByteChannel channel, long limit) {
        this.channel = channel;
        this.limit = limit;
    }

    /** A sink that keeps the bytes in memory. */
    static Sink of(ByteArrayOutputStream memory, long limit) {
        return new Sink(Channels.newChannel(memory), limit);
    }

    /** Takes some bytes; false if there is no use in further ones. */
    synchronized boolean write(ByteBuffer buffer) {
        if (isClosed || isFull || failure != null) {
            return false;
        }
        bytes += buffer.remaining();
        if (bytes > limit) {
            isFull = true;
            return false;
        }
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            return true;
        } catch (IOException e) {
            failure = e;
            return false;
        }
    }

    long limit() {
        return limit;
    }

    /** How many bytes came. */
    synchronized long bytes() {
        return bytes;
    }

    /** Throws what went wrong on this side. */
    synchronized void check(String address) throws TransferException {
        if (failure != null) {
            throw new WriteException(address, failure);
        }
        if (isFull) {
            throw tooLarge(address);
        }
    }

    TransferException tooLarge(String address) {
        return new TransferException(
                address + " is larger than " + limit + " bytes, and was not read to its end.", null);
    }

    @Override
    public synchronized void close() {
        isClosed = true;
    }
}
