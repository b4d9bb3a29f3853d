package dev.planloom.sample.urls;

import dev.planloom.sample.config.Problem;
import dev.planloom.sample.terminal.Text;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * An address that a server can be asked for. Two that differ in nothing but what stands behind {@code #} are equal: servers are
 * not told of that.
 *
 * @param uri the address, of the scheme {@code http} or {@code https}, with a host, in ASCII
 */
record Address(URI uri) {
    /** How much of a line a message shows. */
    private static final int SHOWN = 80;

    static Parsed parse(Line line) {
        try {
            return new Parsed.Good(of(line.text()));
        } catch (URISyntaxException e) {
            String message = "'" + Text.shortened(line.text(), SHOWN) + "' " + e.getReason();
            return new Parsed.Bad(new Problem(line.place(), message));
        }
    }

    /**
     * Reads an address.
     *
     * @throws URISyntaxException if it is none; the reason is the rest of a sentence that begins with the text
     */
    static Address of(String text) throws URISyntaxException {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new URISyntaxException(
                    text, "is no address: " + e.getReason() + " at character " + (e.getIndex() + 1));
        }
        return of(uri);
    }

    /** As {@link #of(String)}, of an address that has been read. */
    static Address of(URI uri) throws URISyntaxException {
        String text = uri.toString();
        String scheme = uri.getScheme();
        if (scheme == null) {
            throw new URISyntaxException(text, "is no address: it has no scheme. Write it as https://…");
        }
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new URISyntaxException(
                    text, "has the scheme '" + scheme + "'. Only http and https addresses can be checked.");
        }
        if (uri.getHost() == null || uri.getPort() > 65535) {
            throw new URISyntaxException(text, "names no host, with its port if need be, that can be asked");
        }
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String asked = scheme + "://" + uri.getRawAuthority() + path + query;
        return new Address(new URI(new URI(asked).toASCIIString()));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
