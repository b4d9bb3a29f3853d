/** The rules: declarations go in, findings come out. */
@NullMarked
package dev.planloom.processor.validate;

import org.jspecify.annotations.NullMarked;
