/** What the commands have in common: the options of a run, and the shape of what they print. */
@NullMarked
package dev.planloom.sample.terminal;

import org.jspecify.annotations.NullMarked;
