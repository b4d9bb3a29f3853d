package dev.planloom.sample.resolve;

import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Content;
import dev.planloom.sample.server.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A repository that a test makes up: for each POM there is a jar, whose content is its name. */
public final class TinyRepository {
    private final Map<String, byte[]> files = new TreeMap<>();

    /** A library without a parent; the body is what its POM has beside its coordinates. */
    public TinyRepository with(String coordinate, String body) {
        String[] parts = coordinate.split(":", -1);
        pom(
                coordinate,
                "<groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>" + parts[2]
                        + "</version>" + body);
        file(path(coordinate, ".jar"), coordinate);
        return this;
    }

    public TinyRepository with(String coordinate, String body, String... dependencies) {
        return with(coordinate, body + "<dependencies>" + String.join("", dependencies) + "</dependencies>");
    }

    /** A POM with a body of its own. */
    public TinyRepository pom(String coordinate, String body) {
        return raw(path(coordinate, ".pom"), "<project><modelVersion>4.0.0</modelVersion>" + body + "</project>");
    }

    /** A file with its checksums. */
    public TinyRepository file(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        files.put(path, bytes);
        files.put(path + ".sha1", hex("SHA-1", bytes));
        files.put(path + ".sha256", hex("SHA-256", bytes));
        return this;
    }

    /** A file without checksums. */
    public TinyRepository raw(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public TinyRepository without(String path) {
        files.remove(path);
        return this;
    }

    public TinyRepository versions(String library, String... versions) {
        String path = library.split(":")[0].replace('.', '/') + "/" + library.split(":")[1] + "/maven-metadata.xml";
        StringBuilder text = new StringBuilder("<metadata><versioning><versions>");
        for (String version : versions) {
            text.append("<version>").append(version).append("</version>");
        }
        return raw(path, text + "</versions></versioning></metadata>");
    }

    public LoopbackServer serve() throws IOException {
        return serve(Behaviour.plain());
    }

    public LoopbackServer serve(Behaviour behaviour) throws IOException {
        return LoopbackServer.start(content(), behaviour);
    }

    public Content content() {
        return Content.of(files);
    }

    /** A dependency; more is such as {@code <scope>runtime</scope>}. */
    public static String dependency(String coordinate, String... more) {
        String[] parts = coordinate.split(":", 3);
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId>"
                + (parts.length < 3 ? "" : "<version>" + parts[2] + "</version>") + String.join("", more)
                + "</dependency>";
    }

    public static String path(String coordinate, String end) {
        String[] parts = coordinate.split(":", -1);
        return parts[0].replace('.', '/') + "/" + parts[1] + "/" + parts[2] + "/" + parts[1] + "-" + parts[2] + end;
    }

    private static byte[] hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(bytes))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
