/** The program {@code benchmark}: measures another program's plan with several numbers of workers. */
@NullMarked
package dev.planloom.sample.benchmark;

import org.jspecify.annotations.NullMarked;
