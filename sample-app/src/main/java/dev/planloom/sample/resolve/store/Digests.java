package dev.planloom.sample.resolve.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The checksums of a file.
 *
 * @param byAlgorithm the checksum by each algorithm
 * @param bytes how many bytes the file has
 */
record Digests(Map<Checksum.Algorithm, String> byAlgorithm, long bytes) {
    private static final int BUFFER = 1 << 16;

    String hex(Checksum.Algorithm algorithm) {
        String hex = byAlgorithm.get(algorithm);
        if (hex == null) {
            throw new IllegalStateException("no " + algorithm + " was made");
        }
        return hex;
    }

    static Digests of(Path file) throws IOException {
        Making making = new Making();
        try (ReadableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (channel.read(buffer) >= 0) {
                making.add(buffer.flip());
                buffer.clear();
            }
        }
        return making.digests();
    }

    /** Checksums in the making. Guarded by its user. */
    static final class Making {
        private final Map<Checksum.Algorithm, MessageDigest> digests = new EnumMap<>(Checksum.Algorithm.class);
        private long bytes;

        Making() {
            for (Checksum.Algorithm algorithm : Checksum.Algorithm.values()) {
                try {
                    digests.put(algorithm, MessageDigest.getInstance(algorithm.jdkName()));
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException("every Java has " + algorithm.jdkName(), e);
                }
            }
        }

        /** Takes further bytes; the buffer's position stays. */
        void add(ByteBuffer buffer) {
            bytes += buffer.remaining();
            digests.values().forEach(digest -> digest.update(buffer.duplicate()));
        }

        Digests digests() {
            Map<Checksum.Algorithm, String> hex = new EnumMap<>(Checksum.Algorithm.class);
            digests.forEach(
                    (algorithm, digest) -> hex.put(algorithm, HexFormat.of().formatHex(digest.digest())));
            return new Digests(hex, bytes);
        }
    }

    /** A channel that makes checksums of what goes through it. */
    record Tee(WritableByteChannel channel, Making making) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer buffer) throws IOException {
            ByteBuffer written = buffer.duplicate();
            int count = channel.write(buffer);
            making.add(written.limit(written.position() + count));
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
