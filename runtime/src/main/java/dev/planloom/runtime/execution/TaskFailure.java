package dev.planloom.runtime.execution;

/** What a task threw. */
record TaskFailure(int task, Throwable cause) {}
