/**
 * The execution of a plan: what generated code calls, and the schedule that it starts. Code written by hand has no need
 * of this package.
 */
@NullMarked
package dev.planloom.runtime.execution;

import org.jspecify.annotations.NullMarked;
