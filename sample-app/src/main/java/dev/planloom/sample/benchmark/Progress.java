package dev.planloom.sample.benchmark;

import dev.planloom.runtime.benchmark.Measurement;
import dev.planloom.sample.terminal.ScheduleConverter;
import dev.planloom.sample.terminal.Text;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints a line for each run. */
final class Progress implements Consumer<Measurement> {
    private final long runs;
    private final int rounds;
    private final int warmUp;
    private final PrintWriter out;
    private long ended;

    Progress(long runs, int rounds, int warmUp, PrintWriter out) {
        this.runs = runs;
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.out = out;
    }

    @Override
    public void accept(Measurement run) {
        ended++;
        String round =
                run.isWarmUp() ? "warm-up " + run.round() + " of " + warmUp : "round " + run.round() + " of " + rounds;
        out.println("run " + ended + " of " + runs + ": " + round + ", " + Text.count(run.workers(), "worker") + ", "
                + ScheduleConverter.name(run.schedule()) + ", "
                + String.format(Locale.ROOT, "%.1f ms", run.makespan().toNanos() / 1e6));
    }
}
