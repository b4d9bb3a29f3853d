/** What the processor's tests share: javac in this process, and the fixtures. */
@NullMarked
package dev.planloom.processor.testing;

import org.jspecify.annotations.NullMarked;
