/** The program {@code pipeline}: provisions machines, in simulation, and tells when each task starts and ends. */
@NullMarked
package dev.planloom.sample.pipeline;

import org.jspecify.annotations.NullMarked;
