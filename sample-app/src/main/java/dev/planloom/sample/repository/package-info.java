/** A small repository in Maven's layout, which comes with the program: the POMs of real libraries, reduced to their facts. */
@NullMarked
package dev.planloom.sample.repository;

import org.jspecify.annotations.NullMarked;
