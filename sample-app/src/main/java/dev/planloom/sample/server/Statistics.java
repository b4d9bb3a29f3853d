package dev.planloom.sample.server;

import java.util.Map;

/**
 * The requests that a server has had.
 *
 * @param total how many
 * @param byPath how many for each path that was asked for
 * @param highestAtOnce how many there were at once when there were most
 */
public record Statistics(long total, Map<String, Long> byPath, int highestAtOnce) {
    /** Makes statistics. */
    public Statistics {
        byPath = Map.copyOf(byPath);
    }

    /**
     * The requests for one path.
     *
     * @param path a path as in {@link Content#at}
     * @return how many; 0 if nobody asked for it
     */
    public long requests(String path) {
        return byPath.getOrDefault(path, 0L);
    }
}
