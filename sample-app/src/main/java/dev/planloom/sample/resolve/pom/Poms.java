package dev.planloom.sample.resolve.pom;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What was read of the repository so far: POMs and lists of versions, each once. Thread-safe. */
public final class Poms {
    private final ConcurrentMap<Need, Reading> readings = new ConcurrentHashMap<>();

    /** Makes an empty collection. */
    public Poms() {}

    /**
     * Takes note of what reading came to.
     *
     * @param need what was read
     * @param reading what it came to
     */
    public void add(Need need, Reading reading) {
        readings.put(need, reading);
    }

    /**
     * What there is of a file.
     *
     * @param need the file
     * @return what reading it came to; empty if it was not read yet
     */
    public Optional<Reading> find(Need need) {
        return Optional.ofNullable(readings.get(need));
    }

    /**
     * How many files were read.
     *
     * @return their number
     */
    public int size() {
        return readings.size();
    }

    /**
     * Which files are not read yet.
     *
     * @param needs any
     * @return those of which nothing is known, in their order
     */
    public Set<Need> unread(Collection<? extends Need> needs) {
        Set<Need> unread = new LinkedHashSet<>(needs);
        unread.removeAll(readings.keySet());
        return unread;
    }
}
