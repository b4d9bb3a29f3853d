package dev.planloom;

/**
 * The order in which a run starts the tasks of a plan. Both schedules give the same values and, where no task is
 * cancelled, the same outcomes.
 *
 * <p>Where the tasks of a plan do next to nothing, one worker is faster than several. If the runs of a plan show that, the
 * next ones that a platform thread calls begin with one worker, and the others come as soon as a run takes twice as long as
 * usual. The first run begins so too, and the others come after two to four milliseconds or, if dozens of tasks end in that
 * time, sixteen. This holds for runs of whole plans without fan-outs, policies, conditions and checkpoints.
 */
public enum Schedule {
    /**
     * Layer by layer: a task starts when all tasks of the layers before its own have ended. Each layer that several workers
     * execute has a scope of its own. The state of such a run is easy to follow, and between two layers nothing is under way.
     */
    LAYERED,

    /**
     * As soon as possible: a task starts when its own dependencies have ended, and among tasks that are ready the one
     * with the longest path to a sink goes first. Finishes earlier than {@link #LAYERED} where tasks of one layer take
     * unequal times.
     */
    DATAFLOW
}
