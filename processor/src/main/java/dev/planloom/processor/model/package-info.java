/** What was declared, as data: plans, tasks and parameters free of compiler elements, and findings about them. */
@NullMarked
package dev.planloom.processor.model;

import org.jspecify.annotations.NullMarked;
