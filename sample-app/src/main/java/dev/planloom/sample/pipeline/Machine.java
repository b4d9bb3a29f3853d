package dev.planloom.sample.pipeline;

/**
 * A machine that runs.
 *
 * @param name its name
 * @param controller the machine that it belongs to
 */
record Machine(String name, String controller) {}
