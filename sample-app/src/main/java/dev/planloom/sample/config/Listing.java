package dev.planloom.sample.config;

import java.util.List;

/**
 * What stands in a source.
 *
 * @param files the names of the configuration files, sorted
 * @param ignored what else there is, sorted: files of no known format, and folders, which end in a slash
 */
public record Listing(List<String> files, List<String> ignored) {
    /** Makes a listing. */
    public Listing {
        files = files.stream().sorted().toList();
        ignored = ignored.stream().sorted().toList();
    }
}
