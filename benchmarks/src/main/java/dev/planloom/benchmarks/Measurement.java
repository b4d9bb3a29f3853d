package dev.planloom.benchmarks;

/**
 * One figure.
 *
 * @param section what it is about
 * @param graph the graph and the number of workers, as tables show them
 * @param contender who ran it, as tables show it
 * @param round the round, from 0: the figures of one round are compared
 * @param figure in the section's unit
 * @param beside what was measured beside it, as the section says
 */
record Measurement(Section section, String graph, String contender, int round, double figure, double beside) {}
