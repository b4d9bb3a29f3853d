package dev.planloom.benchmarks;

import dev.planloom.benchmarks.source.Build;
import dev.planloom.benchmarks.wiring.Contender;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A group of measurements, which can be asked for: who is measured, and in which unit. */
enum Section {
    /** What a task costs that does nothing, all contenders. */
    TASKS(
            "ns a task",
            "%,.0f bytes a task",
            Ratios.of(Contender.LAYERED, Contender.DATAFLOW, Contender.DIRECT.label()),
            List.copyOf(EnumSet.range(Contender.LAYERED, Contender.DAGGER))),
    /** What a task costs as the graph grows. */
    SIZES(
            "ns a task",
            "%,.0f bytes a task",
            Ratios.of(Contender.ONE_BODY_LAYERED, Contender.ONE_BODY_DATAFLOW, Contender.ONE_BODY_LOOP.label()),
            List.of(Contender.ONE_BODY_LAYERED, Contender.ONE_BODY_DATAFLOW, Contender.ONE_BODY_LOOP)),
    /** What an element of a fan-out costs. */
    ELEMENTS(
            "ns an element",
            "%,.0f bytes an element",
            Ratios.of(Contender.FAN_OUT_LAYERED, Contender.FAN_OUT_DATAFLOW, Contender.ONE_BODY_LOOP.label()),
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
            Ratios.of(Contender.LAYERED, Contender.DATAFLOW, Section.PAPER),
            List.of(Contender.LAYERED, Contender.DATAFLOW, Contender.SCOPE_OWNER, Contender.FUTURES_FIXED)),
    /** The first run of a JVM. */
    COLD(
            "ms",
            "",
            Ratios.of(Contender.LAYERED, Contender.DATAFLOW, Contender.DIRECT.label()),
            List.of(
                    Contender.LAYERED,
                    Contender.DATAFLOW,
                    Contender.DIRECT,
                    Contender.SCOPE_FORKS,
                    Contender.SCOPE_OWNER,
                    Contender.FUTURES_FORK_JOIN,
                    Contender.REACTOR,
                    Contender.DAGGER)),
    /** The time of a build. */
    COMPILE("ms", "%,.0f µs a task", Ratios.OF_BUILDS, List.of()),
    /** What a build writes. */
    CLASSES("KB", "%,.0f class files", Ratios.OF_BUILDS, List.of());

    /** The contender whose figure is computed. */
    static final String PAPER = "list scheduling on paper";

    /** The unit of the figures. */
    final String unit;

    /** With whom figures are compared. */
    @SuppressWarnings("ImmutableEnumChecker") // its list is immutable
    final Ratios ratios;

    /** Who is measured. */
    @SuppressWarnings("ImmutableEnumChecker") // the lists are immutable
    final List<Contender> contenders;

    private final String besideFormat;

    Section(String unit, String besideFormat, Ratios ratios, List<Contender> contenders) {
        this.unit = unit;
        this.besideFormat = besideFormat;
        this.ratios = ratios;
        this.contenders = contenders;
    }

    /**
     * With whom the figures of a section are compared.
     *
     * @param headers what stands above the ratios
     * @param first the contender of the first
     * @param second that of the second
     * @param third that of the third, which is shown without its spread
     * @param base the contender above whose figures the second ratio is taken, if it is not of whole figures
     */
    record Ratios(List<String> headers, String first, String second, String third, Optional<String> base) {
        private static final Ratios OF_BUILDS = new Ratios(
                List.of("× plain", "× what Planloom adds", "× Planloom"),
                Build.PLAIN.label(),
                Build.PLANLOOM.label(),
                Build.PLANLOOM.label(),
                Optional.of(Build.PLAIN.label()));

        private static Ratios of(Contender layered, Contender dataflow, String floor) {
            return new Ratios(
                    List.of("× layered", "× dataflow", "× floor"),
                    layered.label(),
                    dataflow.label(),
                    floor,
                    Optional.empty());
        }
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
