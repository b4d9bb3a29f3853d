/** Reads annotated classes into declarations, and remembers where everything stands. */
@NullMarked
package dev.planloom.processor.scan;

import org.jspecify.annotations.NullMarked;
