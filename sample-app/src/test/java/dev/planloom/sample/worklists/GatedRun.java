package dev.planloom.sample.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A run of a work list on a thread of its own, whose items end as a test says. */
final class GatedRun implements AutoCloseable {
    private final FutureTask<RunReport> run;
    private final Thread thread;

    private GatedRun(Callable<RunReport> call) {
        run = new FutureTask<>(call);
        thread = Thread.ofPlatform().name("run of a work list").start(run);
    }

    static GatedRun ofHouse(Crew crew) {
        return new GatedRun(() -> HousePlan.run(new HouseTasks(crew), options()).report());
    }

    static GatedRun ofRepair(Crew crew) {
        return new GatedRun(
                () -> RepairPlan.run(new RepairTasks(crew), options()).report());
    }

    /** Workers enough that only dependencies let a task wait. */
    private static RunOptions options() {
        return RunOptions.workers(16);
    }

    /** Waits for the end of the run, and finds that all tasks have succeeded. */
    void awaitSuccess() throws Exception {
        RunReport report = run.get(30, TimeUnit.SECONDS);
        assertThat(report.failures()).isEmpty();
    }

    /** Ends the run, also after a failed check. */
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
    }
}
