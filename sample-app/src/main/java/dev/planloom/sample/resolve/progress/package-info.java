/** How far a resolution is: as a bar on a terminal, as plain lines elsewhere. */
@NullMarked
package dev.planloom.sample.resolve.progress;

import org.jspecify.annotations.NullMarked;
