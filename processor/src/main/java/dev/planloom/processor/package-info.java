/** The annotation processor: scan, validate, layer, emit, and the diagnostics of what it finds. */
@NullMarked
package dev.planloom.processor;

import org.jspecify.annotations.NullMarked;
