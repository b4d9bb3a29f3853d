package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long a plan takes with each of some numbers of workers: a row for each number, in each schedule. Immutable.
 *
 * @param plan what the plan is called; empty if nothing was measured
 * @param rows the rows, by schedule and within it by rising number of workers; immutable
 */
public record WorkerTable(String plan, List<WorkerRow> rows) {
    /**
     * Makes a table of rows as they are. {@link #of} makes the rows, too.
     *
     * @throws NullPointerException if an argument is null
     */
    public WorkerTable {
        Objects.requireNonNull(plan, "plan");
        rows = List.copyOf(rows);
    }

    /**
     * The table of some measurements.
     *
     * @param plan what the plan is called
     * @param measurements how long each run took, in the order in which they ran; what ran to warm up is left out
     * @return the table; without rows if there are no measurements
     */
    public static WorkerTable of(String plan, Collection<Measurement> measurements) {
        Map<Schedule, Map<Integer, List<Measurement>>> grouped = measurements.stream()
                .filter(measurement -> !measurement.isWarmUp())
                .collect(Collectors.groupingBy(
                        Measurement::schedule,
                        TreeMap::new,
                        Collectors.groupingBy(Measurement::workers, TreeMap::new, Collectors.toList())));
        List<WorkerRow> rows = new ArrayList<>();
        grouped.values()
                .forEach(byWorkers ->
                        addRows(byWorkers.values().stream().map(Runs::of).toList(), rows));
        return new WorkerTable(plan, rows);
    }

    /** Adds the rows of a schedule. */
    private static void addRows(List<Runs> runs, List<WorkerRow> rows) {
        Runs fewest = runs.getFirst();
        Optional<Runs> knee = Knee.of(runs);
        for (Runs each : runs) {
            double speedUp = (double) fewest.median() / each.median();
            double efficiency = speedUp * fewest.workers() / each.workers();
            rows.add(new WorkerRow(
                    each.schedule(),
                    each.workers(),
                    each.makespans(),
                    each.spread(),
                    speedUp,
                    efficiency,
                    each.utilisation(),
                    knee.filter(each::equals).isPresent()));
        }
    }

    /**
     * The rows of a schedule.
     *
     * @param schedule a schedule
     * @return its rows, by rising number of workers; empty if it was not measured
     */
    public List<WorkerRow> rows(Schedule schedule) {
        return rows.stream().filter(row -> row.schedule() == schedule).toList();
    }

    /**
     * The schedules that were measured.
     *
     * @return schedules, in the order of the rows
     */
    public List<Schedule> schedules() {
        return rows.stream().map(WorkerRow::schedule).distinct().toList();
    }

    /**
     * The knee of a schedule: the fewest workers of which more gain nothing that matters. That is the fewest whose median
     * makespan is at most 5 % longer than the shortest median, or, if the runs of the shortest median differ by more than
     * that, no longer than their upper quartile. Numbers of workers that were not measured play no part.
     *
     * <p>If the knee is the greatest number that was measured, more may gain more.
     *
     * @param schedule a schedule
     * @return the row of the knee; empty if fewer than two numbers of workers were measured in the schedule
     */
    public Optional<WorkerRow> knee(Schedule schedule) {
        return rows(schedule).stream().filter(WorkerRow::isKnee).findFirst();
    }

    /**
     * The table as lines of text for a person, in ASCII: the makespans' spread, the speed-up, the efficiency and the
     * utilisation of each row, and a line for each knee.
     *
     * @return lines
     */
    @Override
    public String toString() {
        return TableText.of(this);
    }
}
