/** The program {@code resolve}: finds out what packages need, and fetches it, as much at once as there are workers. */
@NullMarked
package dev.planloom.sample.resolve;

import org.jspecify.annotations.NullMarked;
