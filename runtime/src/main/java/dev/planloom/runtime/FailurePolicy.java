package dev.planloom.runtime;

/** What a run does when a task fails. */
public enum FailurePolicy {
    /**
     * The first failure cancels the run: tasks that run are interrupted, no other task starts, and the run throws {@link
     * TaskFailedException}. The default.
     */
    FAIL_FAST,

    /**
     * All tasks run that still can. Those that need a value or the success of a task that failed are {@linkplain
     * Outcome.Skipped skipped}, with the name of that task. The run returns, and its report says what failed.
     *
     * <p>{@link RunOptions#maxFailures(int)} says after how many failures it does not go on all the same.
     *
     * <p>An {@link Error} is no failure to go on after: it cancels the run as under {@link #FAIL_FAST}.
     */
    CONTINUE
}
