package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.RandomTasks;
import dev.planloom.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What the processor says of random classes is what JGraphT says of their graphs: it makes the plans of exactly those that
 * have no cycle and no other mistake, in the same layers, and tells each mistake once and one shortest cycle for each
 * strongly connected component.
 *
 * <p>{@code -Drandom.graphs=1000000} checks as many; {@code -Drandom.seed=7} the graph of that seed alone.
 */
class RandomGraphsTest {
    private static final int GRAPHS = Integer.getInteger("random.graphs", 20_000);
    private static final Long SEED = Long.getLong("random.seed");

    /** How many classes are compiled at a time: javac takes long to begin. */
    private static final int BATCH = 100;

    private static final Javac JAVAC =
            Javac.onClassPath().with("-proc:only", "-Xmaxerrs", "1000000", "-Aplanloom.graph=json");

    private static final Pattern FINDING = Pattern.compile("(p\\d+)/Tasks\\.java:(\\d+):\\d+: error: (\\[\\w+]) (.*)");
    private static final Pattern NAME = Pattern.compile("\\bt-?\\d+\\b");
    private static final Pattern LAYER = Pattern.compile("\"name\": \"([^\"]+)\".*?\"layer\": (\\d+)");
    private static final Pattern EDGE = Pattern.compile("\"from\": \"([^\"]+)\", \"to\": \"([^\"]+)\"");

    @Test
    void plansAndFindingsOfRandomClassesAreThoseOfAnOracle() {
        Tally tally = new Tally();
        for (long first = 0; first < (SEED == null ? GRAPHS : 1); first += BATCH) {
            List<RandomTasks> classes = seeds(first).mapToObj(RandomTasks::of).toList();
            check(
                    classes,
                    JAVAC.compile(classes.stream().map(RandomTasks::source).toList()),
                    tally);
        }
        if (SEED == null) {
            assertThat(List.of(tally.plans, tally.faulty, tally.cyclic))
                    .allSatisfy(count -> assertThat(count).isGreaterThan(GRAPHS / 10));
        }
    }

    @Test
    void plansOfRandomClassesCompileWithoutAWarning() {
        List<Source> sources = seeds(0).mapToObj(RandomTasks::of)
                .filter(tasks -> tasks.faults().isEmpty() && tasks.graph().isAcyclic())
                .map(RandomTasks::source)
                .toList();

        Compilation compilation =
                Javac.onClassPath().with("-Xmaxerrs", "1000000").compile(sources);

        assertThat(compilation.messages().stream().filter(message -> message.contains("GeneratedPlan")))
                .isEmpty();
        assertThat(compilation.succeeded()).isEqualTo(true);
    }

    private static LongStream seeds(long first) {
        return SEED == null ? LongStream.range(first, Math.min(first + BATCH, GRAPHS)) : LongStream.of(SEED);
    }

    private static final class Tally {
        private int plans;
        private int faulty;
        private int cyclic;
    }

    private static void check(List<RandomTasks> classes, Compilation compilation, Tally tally) {
        Map<String, List<MatchResult>> findings = findings(compilation);
        for (RandomTasks tasks : classes) {
            boolean isAcyclic = tasks.graph().isAcyclic();
            try {
                List<MatchResult> own = findings.getOrDefault(tasks.packageName(), List.of());
                checkFaults(tasks, own);
                checkCycles(tasks, own);
                checkPlan(tasks, compilation, isAcyclic && tasks.faults().isEmpty());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(tasks.toString() + compilation.messages(), e);
            }
            tally.cyclic += isAcyclic ? 0 : 1;
            tally.faulty += tasks.faults().isEmpty() ? 0 : 1;
            tally.plans += isAcyclic && tasks.faults().isEmpty() ? 1 : 0;
        }
    }

    /** The errors by package; there are none that are not the processor's. */
    private static Map<String, List<MatchResult>> findings(Compilation compilation) {
        return compilation.messages().stream()
                .filter(message -> message.contains("error: "))
                .map(message -> {
                    Matcher finding = FINDING.matcher(message);
                    assertThat(finding.matches()).as(message).isTrue();
                    return finding.toMatchResult();
                })
                .collect(Collectors.groupingBy(finding -> finding.group(1)));
    }

    private static void checkFaults(RandomTasks tasks, List<MatchResult> findings) {
        assertThat(findings.stream()
                        .map(finding -> finding.group(2) + ": " + finding.group(3))
                        .filter(finding -> !finding.contains("[Cycle]")))
                .containsExactlyInAnyOrderElementsOf(tasks.faults());
    }

    private static void checkCycles(RandomTasks tasks, List<MatchResult> findings) {
        List<Set<String>> components = new ArrayList<>(tasks.graph().components());
        for (MatchResult finding : findings) {
            if (finding.group(3).equals("[Cycle]")) {
                List<String> cycle = cycle(finding.group(4));
                assertThat(tasks.graph().isCycle(cycle)).as(finding.group()).isTrue();
                Set<String> component = components.stream()
                        .filter(each -> each.containsAll(cycle))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("told twice: " + finding.group()));
                components.remove(component);
                assertThat(cycle).hasSize(tasks.graph().shortestCycle(component));
            }
        }
        assertThat(components).as("cycles that were not told").isEmpty();
    }

    /** The names on a path up to where the first comes again. */
    private static List<String> cycle(String message) {
        List<String> names =
                NAME.matcher(message).results().map(MatchResult::group).toList();
        int end = names.subList(1, names.size()).indexOf(names.getFirst());
        assertThat(end).as(message).isPositive();
        return names.subList(0, end + 1);
    }

    private static void checkPlan(RandomTasks tasks, Compilation compilation, boolean isRight) {
        String graph = compilation.resources().get("META-INF/planloom/" + tasks.packageName() + ".GeneratedPlan.json");
        assertThat(compilation.generated().containsKey(tasks.packageName() + "/GeneratedPlan.java"))
                .isEqualTo(isRight);
        assertThat(graph != null).isEqualTo(isRight);
        if (graph != null) {
            Map<String, Integer> layers = new TreeMap<>();
            LAYER.matcher(graph).results().forEach(task -> layers.put(task.group(1), Integer.valueOf(task.group(2))));
            assertThat(layers).isEqualTo(tasks.graph().layers());
            assertThat(EDGE.matcher(graph)
                            .results()
                            .map(edge -> edge.group(1) + " → " + edge.group(2))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(tasks.graph().edges());
        }
    }
}
