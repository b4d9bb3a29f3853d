package dev.planloom.sample.config;

/**
 * A key and its value, as a file sets it.
 *
 * @param key the key; the parts of a nested one are joined with dots, and elements of lists are numbered from 0
 * @param value the value as the file writes it; empty if it is null
 * @param place where the key stands
 */
public record Setting(String key, String value, Place place) {}
