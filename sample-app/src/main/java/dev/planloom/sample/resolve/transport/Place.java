package dev.planloom.sample.resolve.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a repository is. */
public sealed interface Place {
    /** How the address of a repository begins; a single letter is a drive of Windows. */
    Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    /**
     * In a folder.
     *
     * @param path the folder
     */
    record Folder(Path path) implements Place {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * On a server.
     *
     * @param address an HTTP address, which ends in a slash
     */
    record Web(URI address) implements Place {
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /**
     * Reads a place.
     *
     * @param text a path, or an address that begins with {@code file:}, {@code http:} or {@code https:}
     * @return the place
     * @throws IllegalArgumentException if it is none, or a folder that does not exist
     */
    static Place parse(String text) {
        try {
            if (!SCHEME.matcher(text).matches()) {
                return folder(text, Path.of(text));
            }
            URI uri = new URI(text);
            return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
                case "file" -> folder(text, Path.of(uri));
                case "http", "https" -> web(text, uri);
                default ->
                    throw new IllegalArgumentException(
                            "'" + text + "' is neither a folder nor a file:, http: or https: address");
            };
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + text + "' is no address: " + e.getReason(), e);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is no path: " + e.getReason(), e);
        }
    }

    private static Place folder(String text, Path path) {
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("there is no folder '" + text + "'");
        }
        return new Folder(path);
    }

    private static Place web(String text, URI uri) throws URISyntaxException {
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no base address: it has a host, and neither a user, a query nor a fragment");
        }
        return new Web(text.endsWith("/") ? uri : new URI(text + "/"));
    }
}
