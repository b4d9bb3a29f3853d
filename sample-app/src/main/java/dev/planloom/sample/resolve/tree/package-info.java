/** Finds out which artefacts a list of packages needs, as Maven does: the nearest version wins, then the first declared. */
@NullMarked
package dev.planloom.sample.resolve.tree;

import org.jspecify.annotations.NullMarked;
