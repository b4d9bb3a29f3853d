package dev.planloom.sample.terminal;

import dev.planloom.runtime.benchmark.PlanRun;

/** A command whose plan can be measured by {@code benchmark}. */
public interface Measured {
    /**
     * What is to be measured. Asked once, when picocli has set what the user chose.
     *
     * @return runs the plan with the options that it is given, in place of those of {@code --workers} and {@code --schedule};
     *     each time on fresh state, and without printing anything
     * @throws picocli.CommandLine.ParameterException if the user chose something for which this makes no sense
     */
    PlanRun measured();
}
