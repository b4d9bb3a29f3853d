package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of a benchmark differ in.
 *
 * @param schedule the schedule; null for the plan's own
 * @param workers the number of workers
 */
record Combination(@Nullable Schedule schedule, int workers) {
    /** All of them, in the order for the next round. */
    static List<Combination> shuffled(List<Combination> all, Random random) {
        List<Combination> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    RunOptions in(RunOptions options) {
        RunOptions counted = options.withWorkers(workers);
        return schedule == null ? counted : counted.schedule(schedule);
    }

    /** Checks that a run was what it was to be. */
    void check(RunReport report) {
        boolean isInSchedule = schedule == null || schedule == report.schedule();
        if (report.workers() != workers || !isInSchedule) {
            throw new IllegalArgumentException("the run of " + report.graph().name() + " was to be with " + this
                    + ", but was with " + new Combination(report.schedule(), report.workers())
                    + ". Run the plan with the options that are handed over: options ->"
                    + " GeneratedPlan.run(tasks, options).report()");
        }
    }

    @Override
    public String toString() {
        String count = workers + (workers == 1 ? " worker" : " workers");
        return schedule == null ? count : count + ", " + schedule.name().toLowerCase(Locale.ROOT);
    }
}
