/** What a task costs: the same task graphs run by Planloom and by its peers, measured with JMH. */
@NullMarked
package dev.planloom.benchmarks;

import org.jspecify.annotations.NullMarked;
