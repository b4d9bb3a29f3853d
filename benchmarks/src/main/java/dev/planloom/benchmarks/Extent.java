package dev.planloom.benchmarks;

import dev.planloom.benchmarks.SleepingRun.Case;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.graph.Shape.Kind;
import dev.planloom.benchmarks.source.Build;
import dev.planloom.benchmarks.wiring.Contender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The graphs that are measured, and who runs them.
 *
 * @param tasks those of tasks that do nothing
 * @param sizes those that grow
 * @param elements those that are fan-outs too
 * @param sleep those of tasks that sleep, and the number of workers
 * @param cold those that a JVM runs first
 * @param builds those that are compiled
 * @param leftOut who does not run those of tasks that do nothing
 */
record Extent(
        List<Shape> tasks,
        List<Shape> sizes,
        List<Shape> elements,
        List<Case> sleep,
        List<Shape> cold,
        List<Shape> builds,
        Set<Contender> leftOut) {
    private static final int UNEVEN_WORKERS = 8;

    /** Small graphs, and one contender of each kind: tests run the others in a JVM that they share. */
    static Extent smoke() {
        return new Extent(
                List.of(Shape.FOUR),
                List.of(new Shape(Kind.CHAIN, 10)),
                List.of(new Shape(Kind.WIDE, 10)),
                List.of(new Case(new Shape(Kind.UNEVEN, 16), UNEVEN_WORKERS)),
                List.of(Shape.FOUR),
                List.of(new Shape(Kind.LAYERS, 10)),
                EnumSet.complementOf(EnumSet.of(
                        Contender.LAYERED,
                        Contender.DATAFLOW,
                        Contender.DIRECT,
                        Contender.SCOPE_OWNER,
                        Contender.DAGGER)));
    }

    /** What the aims are about: without sizes between the extremes, few workers, and those whom others stand for. */
    static Extent quick() {
        return new Extent(
                tasksOfAllKinds(),
                sizes(100, 20_000),
                List.of(new Shape(Kind.WIDE, 1_000_000)),
                sleep(8, 32, 100, Integer.MAX_VALUE),
                coldStarts(),
                tensOfTasks(),
                Set.of(
                        Contender.REPORT,
                        Contender.SCOPE_FORKS,
                        Contender.SCOPE_WORKERS,
                        Contender.GUAVA,
                        Contender.PARSEQ));
    }

    /** All graphs and contenders. */
    static Extent full() {
        return new Extent(
                tasksOfAllKinds(),
                sizes(100, 1_000, 5_000, 20_000),
                List.of(new Shape(Kind.WIDE, 1_000_000)),
                sleep(1, 2, 8, 32, 100, Integer.MAX_VALUE),
                coldStarts(),
                tensOfTasks(),
                Set.of());
    }

    /** Who is measured in a section. */
    List<Contender> contenders(Section section) {
        return section.contenders.stream()
                .filter(contender -> section != Section.TASKS || !leftOut.contains(contender))
                .toList();
    }

    /** Who is measured in a section, as tables show it. */
    List<String> labels(Section section) {
        return switch (section) {
            case COMPILE, CLASSES ->
                Arrays.stream(Build.values()).map(Build::label).toList();
            default -> contenders(section).stream().map(Contender::label).toList();
        };
    }

    /** The shapes for which a section needs compiled wirings. */
    List<Shape> compiled(Section section) {
        return switch (section) {
            case TASKS -> tasks;
            case SIZES, ELEMENTS, COMPILE, CLASSES -> List.of();
            case SLEEP -> sleep.stream().map(Case::shape).distinct().toList();
            case COLD -> cold;
        };
    }

    private static List<Shape> tasksOfAllKinds() {
        return Stream.concat(Stream.of(Shape.FOUR), sizes(1_000).stream()).toList();
    }

    private static List<Shape> sizes(int... sizes) {
        List<Shape> shapes = new ArrayList<>();
        for (Kind kind : List.of(Kind.WIDE, Kind.CHAIN, Kind.LAYERS)) {
            for (int size : sizes) {
                shapes.add(new Shape(kind, size));
            }
        }
        return List.copyOf(shapes);
    }

    private static List<Case> sleep(int... workers) {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(new Shape(Kind.UNEVEN, 160), UNEVEN_WORKERS));
        for (int count : workers) {
            cases.add(new Case(new Shape(Kind.SLEEPERS, 500), count));
        }
        return List.copyOf(cases);
    }

    private static List<Shape> tensOfTasks() {
        return Stream.of(10, 100, 1_000, 10_000)
                .map(size -> new Shape(Kind.LAYERS, size))
                .toList();
    }

    private static List<Shape> coldStarts() {
        return List.of(Shape.FOUR, new Shape(Kind.LAYERS, 1_000));
    }
}
