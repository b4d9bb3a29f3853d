/** Chooses a number of workers: runs a plan with each of some numbers, and compares how long the runs take. */
@NullMarked
package dev.planloom.runtime.benchmark;

import org.jspecify.annotations.NullMarked;
