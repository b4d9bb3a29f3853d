/**
 * The annotations that turn methods into the tasks of a plan.
 *
 * <p>They are read by {@code planloom-processor} while {@code javac} runs, and by nothing at run time: their retention
 * is {@link java.lang.annotation.RetentionPolicy#CLASS CLASS}, so that a plan can take in tasks from class files.
 */
@NullMarked
package dev.planloom;

import org.jspecify.annotations.NullMarked;
