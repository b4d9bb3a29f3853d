/** Names that users misspell. For Planloom itself: the runtime, and the processor, whose jar has a copy. */
@NullMarked
package dev.planloom.runtime.naming;

import org.jspecify.annotations.NullMarked;
