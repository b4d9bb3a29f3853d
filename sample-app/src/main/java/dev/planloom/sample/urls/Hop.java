package dev.planloom.sample.urls;

/**
 * A redirection.
 *
 * @param status the status of the answer
 * @param to where it leads
 */
record Hop(int status, Address to) {}
