package dev.planloom.benchmarks;

import dev.planloom.benchmarks.SleepingRun.Case;
import dev.planloom.benchmarks.graph.ListSchedule;
import dev.planloom.benchmarks.wiring.Contender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures the makespans of sleeping tasks, round by round, and computes what list scheduling gives on paper. */
final class SleepRounds {
    private static final double NANOS_A_MILLI = 1e6;

    private final Effort effort;
    private final Path compiled;
    private final Quiet quiet;

    SleepRounds(Effort effort, Path compiled, Quiet quiet) {
        this.effort = effort;
        this.compiled = compiled;
        this.quiet = quiet;
    }

    List<Measurement> measure(List<Case> cases) throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        for (int round = 0; round < effort.sleepRounds; round++) {
            for (Case each : cases) {
                measurements.add(new Measurement(
                        Section.SLEEP, each.label(), Section.PAPER, round, paper(each) / NANOS_A_MILLI, 0));
            }
            for (Contender contender : effort.extent.contenders(Section.SLEEP)) {
                quiet.await();
                measurements.addAll(measure(cases, contender, round));
            }
        }
        return measurements;
    }

    private List<Measurement> measure(List<Case> cases, Contender contender, int round)
            throws IOException, InterruptedException {
        System.err.printf("round %d of %d: sleeping tasks, %s%n", round + 1, effort.sleepRounds, contender.label());
        List<String> command = new ArrayList<>(Jvm.OPTIONS);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), SleepingRun.class.getName()));
        command.addAll(List.of(compiled.toString(), contender.name(), Integer.toString(effort.repetitions)));
        cases.forEach(each -> command.add(each.id()));
        List<String> lines = Jvm.run(command);
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            int space = lines.get(i).indexOf(' ');
            measurements.add(new Measurement(
                    Section.SLEEP,
                    cases.get(i).label(),
                    contender.label(),
                    round,
                    Double.parseDouble(lines.get(i).substring(0, space)) / NANOS_A_MILLI,
                    Double.parseDouble(lines.get(i).substring(space + 1))));
        }
        return measurements;
    }

    private static double paper(Case each) {
        long[] nanos = Arrays.stream(each.shape().millis())
                .mapToLong(millis -> (long) (millis * NANOS_A_MILLI))
                .toArray();
        return new ListSchedule(each.shape().graph()).makespan(nanos, each.workers());
    }
}
