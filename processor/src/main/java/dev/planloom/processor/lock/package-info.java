/** The file with the graphs that were checked in: reads it, compares it with the graphs there are, and writes it. */
@NullMarked
package dev.planloom.processor.lock;

import org.jspecify.annotations.NullMarked;
