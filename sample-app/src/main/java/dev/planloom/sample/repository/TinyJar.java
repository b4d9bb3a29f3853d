package dev.planloom.sample.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jar of an artefact: a manifest that names it. The same bytes on every machine. */
final class TinyJar {
    /** The earliest time that a jar can state. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TinyJar() {}

    static byte[] of(Entry entry) {
        byte[] manifest = manifest(entry).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.putNextEntry(stored(JarFile.MANIFEST_NAME, manifest));
            jar.write(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return bytes.toByteArray();
    }

    /** Not compressed: not all machines compress alike, and the checksums are to be the same. */
    private static ZipEntry stored(String name, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static String manifest(Entry entry) {
        return """
                Manifest-Version: 1.0\r
                Implementation-Vendor-Id: %s\r
                Implementation-Title: %s\r
                Implementation-Version: %s\r
                \r
                """.formatted(entry.group(), entry.artifact(), entry.version());
    }
}
