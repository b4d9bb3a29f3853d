/** The two classic work lists: a tree of items that need one another, and lanes of groups. */
@NullMarked
package dev.planloom.sample.worklists;

import org.jspecify.annotations.NullMarked;
