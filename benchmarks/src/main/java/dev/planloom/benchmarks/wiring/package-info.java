/** The contenders: the same graphs, wired by hand as a user who knows the library would. */
@NullMarked
package dev.planloom.benchmarks.wiring;

import org.jspecify.annotations.NullMarked;
