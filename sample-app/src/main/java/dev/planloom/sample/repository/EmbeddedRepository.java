package dev.planloom.sample.repository;

import dev.planloom.sample.server.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The repository that comes with the program, in Maven's layout: POMs, a tiny jar for each artefact that has one, {@code
 * maven-metadata.xml} for each name, and the SHA-1 and SHA-256 of all of them. The POMs are real libraries' as far as names,
 * versions and dependencies go; the jars hold no code. Immutable.
 */
public final class EmbeddedRepository implements Content {
    private final Map<String, byte[]> files;

    /** Makes the repository: reads the POMs, and makes what stands beside them. */
    public EmbeddedRepository() {
        Map<String, byte[]> all = new HashMap<>();
        SequencedMap<String, List<Entry>> byName = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            add(all, entry.file("pom"), read("maven/" + entry.file("pom")));
            if (entry.hasJar()) {
                add(all, entry.file("jar"), TinyJar.of(entry));
            }
            byName.computeIfAbsent(entry.folder(), _ -> new ArrayList<>()).add(entry);
        }
        byName.forEach((folder, versions) -> add(
                all, folder + "/maven-metadata.xml", VersionList.of(versions).getBytes(StandardCharsets.UTF_8)));
        files = Map.copyOf(all);
    }

    /**
     * What to resolve if nobody says otherwise: libraries that programs have.
     *
     * @return coordinates, as {@code group:artifact:version}
     */
    public static List<String> roots() {
        return lines("roots.txt");
    }

    /** All versions of all artefacts, those of one artefact in the order of their age. */
    static List<Entry> entries() {
        return lines("index.txt").stream().map(Entry::parse).toList();
    }

    @Override
    public Optional<byte[]> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static void add(Map<String, byte[]> files, String path, byte[] bytes) {
        files.put(path, bytes);
        files.put(path + ".sha1", checksum("SHA-1", bytes));
        files.put(path + ".sha256", checksum("SHA-256", bytes));
    }

    private static byte[] checksum(String algorithm, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(bytes);
            return HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static List<String> lines(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] read(String resource) {
        try (InputStream in = EmbeddedRepository.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: it lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
