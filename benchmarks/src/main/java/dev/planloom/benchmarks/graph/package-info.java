/** The task graphs that are measured, and the values that every contender must come to. */
@NullMarked
package dev.planloom.benchmarks.graph;

import org.jspecify.annotations.NullMarked;
