package dev.planloom.runtime;

/** Which threads execute the tasks of a run: its owner and its workers. None of them outlives the run. */
public enum Threads {
    /** Virtual threads. The default: they cost little, and a task that waits occupies no thread of the machine. */
    VIRTUAL,

    /**
     * Platform threads, one for the owner and for each worker, as daemons: like virtual threads, they keep no JVM alive
     * whose other threads have ended. For tasks that hold a carrier thread while they wait, as native code does, or that
     * compute for so long that other virtual threads of the program would wait for them.
     */
    PLATFORM
}
