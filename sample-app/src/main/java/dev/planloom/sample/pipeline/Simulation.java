package dev.planloom.sample.pipeline;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the place of real work: takes time, and prints a line when it starts and when it ends. */
final class Simulation {
    private final Duration pace;
    private final @Nullable String failing;
    private final long origin = System.nanoTime();

    /** Guarded by this, as is the reading of the clock: so the lines stand in the order of their times. */
    private final PrintWriter out;

    /**
     * Makes a simulation, whose clock starts now.
     *
     * @param pace the time that a unit of work takes
     * @param failing the name of a task that fails, if any
     * @param out where the lines go
     */
    Simulation(Duration pace, @Nullable String failing, PrintWriter out) {
        this.pace = pace;
        this.failing = failing;
        this.out = out;
    }

    void work(String task, int units) throws InterruptedException, SimulatedFailureException {
        print("start", task);
        try {
            Thread.sleep(pace.multipliedBy(units));
        } catch (InterruptedException e) {
            print("interrupted", task);
            throw e;
        }
        if (task.equals(failing)) {
            print("failed", task);
            throw new SimulatedFailureException(task);
        }
        print("end", task);
    }

    private synchronized void print(String event, String task) {
        double seconds = (System.nanoTime() - origin) / 1e9;
        out.println(String.format(Locale.ROOT, "%8.3f s  %-11s  %s", seconds, event, task));
    }
}
