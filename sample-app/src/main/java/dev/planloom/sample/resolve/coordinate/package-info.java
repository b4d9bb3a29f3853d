/** What packages are called, and where they stand in a repository. Names from outside are checked before they become paths. */
@NullMarked
package dev.planloom.sample.resolve.coordinate;

import org.jspecify.annotations.NullMarked;
