/** The folder with the artefacts, and the lock file in it. Nothing is written elsewhere, and nothing stands there half-written. */
@NullMarked
package dev.planloom.sample.resolve.store;

import org.jspecify.annotations.NullMarked;
