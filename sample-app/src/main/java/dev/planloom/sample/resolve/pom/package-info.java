/** Reads POMs with Maven's own model builder, which gets only what was checked before. */
@NullMarked
package dev.planloom.sample.resolve.pom;

import org.jspecify.annotations.NullMarked;
