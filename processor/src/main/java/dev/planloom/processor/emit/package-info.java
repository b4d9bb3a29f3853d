/** Writes the plan class of a graph that passed. */
@NullMarked
package dev.planloom.processor.emit;

import org.jspecify.annotations.NullMarked;
