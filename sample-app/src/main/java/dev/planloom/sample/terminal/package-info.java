/** What the commands have in common: the option for workers, and the shape of what they print. */
@NullMarked
package dev.planloom.sample.terminal;

import org.jspecify.annotations.NullMarked;
