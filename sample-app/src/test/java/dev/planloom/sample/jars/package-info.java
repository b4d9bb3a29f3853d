/** Tests of the jars as a user's build meets them. They run when all jars are built. */
@NullMarked
package dev.planloom.sample.jars;

import org.jspecify.annotations.NullMarked;
