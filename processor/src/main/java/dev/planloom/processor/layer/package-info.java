/** Layers a task graph, and finds its cycles: algorithms on plain ints. */
@NullMarked
package dev.planloom.processor.layer;

import org.jspecify.annotations.NullMarked;
