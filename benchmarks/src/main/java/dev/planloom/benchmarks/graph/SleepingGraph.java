package dev.planloom.benchmarks.graph;

/** A graph whose tasks sleep before they compute their values, and note how long they did. */
final class SleepingGraph extends Graph {
    private final int[] millis;

    /** Written by the task, and read after the run. */
    private final long[] slept;

    SleepingGraph(int[][] dependencies, int... millis) {
        super(dependencies);
        this.millis = millis;
        slept = new long[millis.length];
    }

    @Override
    public int value(int task, int[] values) {
        if (millis[task] > 0) {
            long start = System.nanoTime();
            sleep(millis[task]);
            slept[task] = System.nanoTime() - start;
        }
        return super.value(task, values);
    }

    @Override
    public long slept(int task) {
        return slept[task];
    }

    @SuppressWarnings("ThreadSleepMillis") // plans are measured in them
    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a measurement", e);
        }
    }
}
