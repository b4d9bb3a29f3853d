package dev.planloom.sample.server;

/** The types of content, by the ends of paths. */
final class ContentTypes {
    static final String TEXT = "text/plain; charset=utf-8";

    private ContentTypes() {}

    static String of(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "pom", "xml" -> "application/xml";
            case "jar" -> "application/java-archive";
            case "sha1", "sha256", "sha512", "md5", "txt" -> TEXT;
            case "html" -> "text/html; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
