/** An HTTP server on the loopback interface, which can be as slow and as faulty as the networks that programs must cope with. */
@NullMarked
package dev.planloom.sample.server;

import org.jspecify.annotations.NullMarked;
