/** The program {@code urls}: asks many addresses side by side, at a limited rate, and tells which of them do not work. */
@NullMarked
package dev.planloom.sample.urls;

import org.jspecify.annotations.NullMarked;
