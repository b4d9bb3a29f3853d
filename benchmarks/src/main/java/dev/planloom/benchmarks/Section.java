package dev.planloom.benchmarks;

import dev.planloom.benchmarks.wiring.Contender;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** A group of measurements, which can be asked for: who is measured, and in which unit. */
enum Section {
    /** What a task costs that does nothing, all contenders. */
    TASKS(
            "ns a task",
            "%,.0f bytes a task",
            Contender.LAYERED,
            Contender.DATAFLOW,
            Contender.DIRECT.label(),
            List.copyOf(EnumSet.range(Contender.LAYERED, Contender.DAGGER))),
    /** What a task costs as the graph grows. */
    SIZES(
            "ns a task",
            "%,.0f bytes a task",
            Contender.ONE_BODY_LAYERED,
            Contender.ONE_BODY_DATAFLOW,
            Contender.ONE_BODY_LOOP.label(),
            List.of(Contender.ONE_BODY_LAYERED, Contender.ONE_BODY_DATAFLOW, Contender.ONE_BODY_LOOP)),
    /** What an element of a fan-out costs. */
    ELEMENTS(
            "ns an element",
            "%,.0f bytes an element",
            Contender.FAN_OUT_LAYERED,
            Contender.FAN_OUT_DATAFLOW,
            Contender.ONE_BODY_LOOP.label(),
            List.of(
                    Contender.FAN_OUT_LAYERED,
                    Contender.FAN_OUT_DATAFLOW,
                    Contender.FAN_OUT_BATCH,
                    Contender.ELEMENTS_BY_HAND,
                    Contender.ONE_BODY_LOOP)),
    /** The makespan of tasks that sleep. */
    SLEEP(
            "ms",
            "%.3f × paper with the sleeps as long as they were",
            Contender.LAYERED,
            Contender.DATAFLOW,
            Section.PAPER,
            List.of(Contender.LAYERED, Contender.DATAFLOW, Contender.SCOPE_OWNER, Contender.FUTURES_FIXED)),
    /** The first run of a JVM. */
    COLD(
            "ms",
            "",
            Contender.LAYERED,
            Contender.DATAFLOW,
            Contender.DIRECT.label(),
            List.of(
                    Contender.LAYERED,
                    Contender.DATAFLOW,
                    Contender.DIRECT,
                    Contender.SCOPE_FORKS,
                    Contender.SCOPE_OWNER,
                    Contender.FUTURES_FORK_JOIN,
                    Contender.REACTOR,
                    Contender.DAGGER));

    /** The contender whose figure is computed. */
    static final String PAPER = "list scheduling on paper";

    /** The unit of the figures. */
    final String unit;

    /** The contender that is Planloom's default schedule. */
    final Contender layered;

    /** The contender that is Planloom's other schedule. */
    final Contender dataflow;

    /** The contender that does no more than it must. */
    final String floor;

    /** Who is measured. */
    @SuppressWarnings("ImmutableEnumChecker") // the lists are immutable
    final List<Contender> contenders;

    private final String besideFormat;

    Section(
            String unit,
            String besideFormat,
            Contender layered,
            Contender dataflow,
            String floor,
            List<Contender> contenders) {
        this.unit = unit;
        this.besideFormat = besideFormat;
        this.layered = layered;
        this.dataflow = dataflow;
        this.floor = floor;
        this.contenders = contenders;
    }

    /** The name on command lines. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was measured beside a figure, in words. */
    String beside(double figure) {
        return figure == 0 ? "" : besideFormat.formatted(figure);
    }
}
