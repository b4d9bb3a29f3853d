package dev.planloom.sample.resolve.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a repository says a file's checksum is.
 *
 * @param algorithm how it is made
 * @param hex the checksum
 */
record Checksum(Algorithm algorithm, String hex) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The algorithms, the better one first. */
    enum Algorithm {
        SHA256("SHA-256", ".sha256", 64),
        SHA1("SHA-1", ".sha1", 40);

        private final String jdkName;
        private final String suffix;
        private final int digits;

        Algorithm(String jdkName, String suffix, int digits) {
            this.jdkName = jdkName;
            this.suffix = suffix;
            this.digits = digits;
        }

        String jdkName() {
            return jdkName;
        }

        /** How the names of files with such checksums end. */
        String suffix() {
            return suffix;
        }
    }

    /** Reads a file with a checksum; some have the name of the file behind it, or before it. Empty if there is none in it. */
    static Optional<Checksum> parse(Algorithm algorithm, byte[] file) {
        String text = new String(file, StandardCharsets.US_ASCII).strip();
        return SPACE.splitAsStream(text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word ->
                        word.length() == algorithm.digits && word.chars().allMatch(Checksum::isHexDigit))
                .findFirst()
                .map(hex -> new Checksum(algorithm, hex));
    }

    static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    boolean fits(Digests digests) {
        return digests.hex(algorithm).equals(hex);
    }

    @Override
    public String toString() {
        return algorithm.jdkName() + " " + hex;
    }
}
