package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.Artefact;

/**
 * An artefact that won its place.
 *
 * @param artefact the artefact
 * @param by the dependency by which it won: the nearest, and among these the first
 */
record Chosen(Artefact artefact, Edge by) {}
