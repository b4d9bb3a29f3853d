/** The program {@code merge}: reads a folder of configuration files side by side, and merges them in a fixed order. */
@NullMarked
package dev.planloom.sample.merge;

import org.jspecify.annotations.NullMarked;
