/**
 * What a user of a generated plan meets: its graph, the options of a run, the outcomes of its tasks, the report, and the
 * exceptions of a run that did not succeed.
 */
@NullMarked
package dev.planloom.runtime;

import org.jspecify.annotations.NullMarked;
