package dev.planloom.sample.resolve;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.benchmark.PlanRun;
import dev.planloom.sample.resolve.progress.Silence;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs of the program that are measured: each has a folder of its own, so that each fetches everything, and deletes it. */
final class MeasuredProgram implements PlanRun {
    private final Inputs inputs;
    private final FailurePolicy onFailure;
    private final boolean isDry;

    MeasuredProgram(Inputs inputs, FailurePolicy onFailure, boolean isDry) {
        this.inputs = inputs;
        this.onFailure = onFailure;
        this.isDry = isDry;
    }

    @Override
    public RunReport run(RunOptions options) throws Exception {
        if (isDry) {
            return run(options, Optional.empty());
        }
        Path folder = Files.createTempDirectory("planloom-resolve");
        try (Closeable _ = () -> delete(folder)) { // what it throws does not hide why a run failed
            return run(options, Optional.of(folder));
        }
    }

    private RunReport run(RunOptions options, Optional<Path> folder) throws Exception {
        try (ResolveProgram program = ResolveProgram.open(inputs)) {
            ResolveRun run = program.run(options.onFailure(onFailure), folder, new Silence());
            if (run.failure().isPresent()) {
                throw run.failure().get();
            }
            return run.report();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList(); // what is in a folder before the folder
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
