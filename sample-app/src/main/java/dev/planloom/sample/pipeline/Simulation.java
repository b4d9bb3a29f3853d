package dev.planloom.sample.pipeline;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes the place of real work: takes time, and prints a line when it starts and when it ends. */
final class Simulation {
    private final Wishes wishes;
    private final long origin = System.nanoTime();

    /** Guarded by this, as is the reading of the clock: so the lines stand in the order of their times. */
    private final PrintWriter out;

    /** Whether the flaky task has failed, as it does once. */
    private final AtomicBoolean hasFlaked = new AtomicBoolean();

    /**
     * Makes a simulation, whose clock starts now.
     *
     * @param wishes what the user wants to see
     * @param out where the lines go
     */
    Simulation(Wishes wishes, PrintWriter out) {
        this.wishes = wishes;
        this.out = out;
    }

    /** Whether the controller has no defect. */
    boolean isHealthy() {
        return !wishes.isDefective();
    }

    void work(String task, int units) throws InterruptedException, SimulatedFailureException {
        print("start", task);
        try {
            Thread.sleep(wishes.pace().multipliedBy(units));
        } catch (InterruptedException e) {
            print("interrupted", task);
            throw e;
        }
        if (task.equals(wishes.failing())) {
            throw failure(task, "the user asked " + task + " to fail");
        }
        if (task.equals(wishes.flaky()) && hasFlaked.compareAndSet(false, true)) {
            throw failure(task, "the user asked the first attempt at " + task + " to fail");
        }
        print("end", task);
    }

    private SimulatedFailureException failure(String task, String message) {
        print("failed", task);
        return new SimulatedFailureException(message);
    }

    private synchronized void print(String event, String task) {
        double seconds = (System.nanoTime() - origin) / 1e9;
        out.println(String.format(Locale.ROOT, "%8.3f s  %-11s  %s", seconds, event, task));
    }
}
