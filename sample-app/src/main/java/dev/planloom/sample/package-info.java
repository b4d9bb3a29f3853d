/** The command line of the programs that a newcomer runs first. */
@NullMarked
package dev.planloom.sample;

import org.jspecify.annotations.NullMarked;
