package dev.planloom.sample.resolve;

import dev.planloom.runtime.Outcome;
import dev.planloom.sample.resolve.store.Fetched;
import dev.planloom.sample.resolve.store.LockFile;
import dev.planloom.sample.resolve.store.Store;
import dev.planloom.sample.resolve.transport.Traffic;
import dev.planloom.sample.resolve.tree.Resolution;
import dev.planloom.sample.terminal.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the program prints of a run.
 *
 * @param title what was resolved, and from where
 * @param output the folder with the artefacts; empty if none was to be written
 * @param run what came of it
 */
record Summary(String title, Optional<Path> output, ResolveRun run) {
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        Optional<Resolution> resolution = run.done().resolution();
        resolution.ifPresent(known -> lines.add(line("found", found(known))));
        if (output.isPresent()) {
            addFetched(lines);
        }
        if (!run.done().failures().isEmpty()) {
            lines.add(line("failed", Text.count(run.done().failures().size(), "package") + ", see above"));
        }
        output.ifPresent(folder -> lines.add(line("lock file", lockFile(folder))));
        addTraffic(lines);
        return String.join("\n", lines);
    }

    private static String line(String name, String text) {
        return "  " + name + " ".repeat(15 - name.length()) + text;
    }

    private static String found(Resolution known) {
        return Text.count(known.artefacts().size(), "artefact") + ", by " + Text.count(known.filesRead(), "POM")
                + " in " + Text.count(known.rounds(), "round");
    }

    private void addFetched(List<String> lines) {
        List<Fetched> all = run.done().fetched();
        List<Fetched> here = of(all, Fetched.How.ALREADY_THERE);
        List<Fetched> unverified = of(all, Fetched.How.UNVERIFIED);
        int fetched = all.size() - here.size();
        String doubt = unverified.isEmpty()
                ? "each with the right checksum"
                : unverified.size() + " of them without a checksum in the repository";
        lines.add(line("fetched", Text.count(fetched, "artefact") + (fetched == 0 ? "" : ", " + doubt)));
        lines.add(line("already there", Text.count(here.size(), "artefact")));
    }

    private static List<Fetched> of(List<Fetched> all, Fetched.How how) {
        return all.stream().filter(each -> each.how() == how).toList();
    }

    private String lockFile(Path folder) {
        Outcome<?> outcome = run.report().outcome(ResolvePlan.LOCK_FILE);
        if (!(outcome instanceof Outcome.Succeeded<?>(LockFile list))) {
            return "not written: it would not be complete";
        }
        String name = folder.resolve(Store.LIST).toString();
        Optional<LockFile> earlier = earlier();
        if (earlier.isEmpty()) {
            return name + ", new";
        }
        long added = list.entries().keySet().stream()
                .filter(key -> !earlier.get().entries().containsKey(key))
                .count();
        long removed = earlier.get().entries().keySet().stream()
                .filter(key -> !list.entries().containsKey(key))
                .count();
        return name + (list.equals(earlier.get()) ? ", unchanged" : ", " + added + " added, " + removed + " removed");
    }

    private Optional<LockFile> earlier() {
        Outcome<?> outcome = run.report().outcome(ResolvePlan.EARLIER);
        return outcome instanceof Outcome.Succeeded<?>(Optional<?> known)
                ? known.map(LockFile.class::cast)
                : Optional.empty();
    }

    private void addTraffic(List<String> lines) {
        Traffic.Sums sums = run.traffic();
        String repeated = sums.repeated() == 0 ? "" : ", " + sums.repeated() + " of them repeated";
        lines.add(line("read", Text.count(sums.requests(), "file") + repeated + "; " + bytes(sums.bytes())));
        if (!sums.slowest().isEmpty()) {
            lines.add(line("slowest", seconds(sums.slowestTime()) + ", " + Text.shortened(sums.slowest(), 90)));
        }
        lines.add(line("time", time(sums)));
    }

    /** How long the run took, and how long one worker takes at the least, where that is more. */
    private String time(Traffic.Sums sums) {
        Duration makespan = run.report().makespan();
        Duration oneByOne = sums.oneByOne();
        String total = seconds(makespan);
        if (makespan.isZero() || oneByOne.compareTo(makespan) <= 0) {
            return total;
        }
        return total + "; one worker takes at least " + seconds(oneByOne)
                + String.format(Locale.ROOT, ": %.1f times as long", (double) oneByOne.toNanos() / makespan.toNanos());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
    }

    private static String bytes(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f KB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
