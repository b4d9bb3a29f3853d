/**
 * Which task of a run may go next, given which have ended: a state machine without threads, clock or I/O. Internal, and
 * not exported.
 */
@NullMarked
package dev.planloom.runtime.scheduling;

import org.jspecify.annotations.NullMarked;
