package dev.planloom.sample.resolve.coordinate;

/**
 * What at most one version of may be in a resolution.
 *
 * @param library the library
 * @param classifier the classifier; empty if there is none
 * @param extension how the file's name ends
 */
public record Slot(Library library, String classifier, String extension) {}
