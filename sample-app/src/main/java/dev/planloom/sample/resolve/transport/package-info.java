/** Reads files of a repository, in a folder or by HTTP, within bounds of time and size. */
@NullMarked
package dev.planloom.sample.resolve.transport;

import org.jspecify.annotations.NullMarked;
