package dev.planloom.sample.resolve.store;

import dev.planloom.sample.resolve.coordinate.Artefact;
import dev.planloom.sample.terminal.Text;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of the artefacts that packages need, with their checksums: the same bytes for the same packages, whenever, wherever
 * and however it is made.
 *
 * @param entries the entries by what they are called
 */
public record LockFile(SortedMap<String, Entry> entries) {
    private static final String HEAD =
            "# Made by 'resolve', format 1: group:artifact[:classifier]:type:version, checksum, scope.";
    private static final Pattern LINE = Pattern.compile("(\\S+)  sha256:([0-9a-f]{64})  (compile|runtime)");

    /** Makes a list. */
    public LockFile {
        entries = Collections.unmodifiableSortedMap(entries);
    }

    /**
     * An artefact in a list.
     *
     * @param sha256 the SHA-256 of its file, in hexadecimal digits
     * @param scope its scope
     */
    public record Entry(String sha256, String scope) {}

    /**
     * Makes a list.
     *
     * @param scopes the artefacts with their scopes
     * @param sha256 the checksum of each
     * @return the list
     */
    public static LockFile of(Map<Artefact, String> scopes, Map<Artefact, String> sha256) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        scopes.forEach((artefact, scope) -> {
            String checksum = sha256.get(artefact);
            if (checksum == null) {
                throw new IllegalArgumentException(artefact + " has no checksum");
            }
            entries.put(artefact.toString(), new Entry(checksum, scope));
        });
        return new LockFile(entries);
    }

    /** Reads a list. */
    static LockFile parse(String text, String name) throws StoreException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new StoreException(
                        name + ":" + number + ": '" + Text.shortened(line, 60)
                                + "' is no entry of a lock file. Restore the file, or remove it to make a new one.",
                        null);
            }
            entries.put(matcher.group(1), new Entry(matcher.group(2), matcher.group(3)));
        }
        return new LockFile(entries);
    }

    /**
     * The checksum that an artefact must have.
     *
     * @param artefact the artefact
     * @return its SHA-256; empty if it is not in the list
     */
    public Optional<String> sha256(Artefact artefact) {
        return Optional.ofNullable(entries.get(artefact.toString())).map(Entry::sha256);
    }

    /** The list as it is written, with line feeds on all systems. */
    String text() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "  sha256:" + entry.getValue().sha256() + "  "
                        + entry.getValue().scope() + "\n")
                .collect(Collectors.joining("", HEAD + "\n", ""));
    }
}
