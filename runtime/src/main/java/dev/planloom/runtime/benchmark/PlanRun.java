package dev.planloom.runtime.benchmark;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;

/** A run of a plan that can be measured again and again, such as {@code options -> GeneratedPlan.run(tasks, options).report()}. */
@FunctionalInterface
public interface PlanRun {
    /**
     * Runs the plan once. What counts is the makespan in the report: what happens here before and after the run, to make the
     * object with the tasks, say, takes no part in it. All runs are to do the same, so one must not find done what another did.
     *
     * @param options the options of this run, with the number of workers, and the schedule, that are to be measured; the plan
     *     has to be run with these
     * @return the report of the run
     * @throws InterruptedException if the calling thread is interrupted
     * @throws Exception if there is nothing to measure, since the run failed
     */
    RunReport run(RunOptions options) throws Exception;
}
