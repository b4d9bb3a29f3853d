package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.RandomOrders;
import dev.planloom.processor.testing.Source;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * To remove all names in {@code dependsOn} that the compiler warns of changes no run: every task ends as it did, whatever fails,
 * and none starts before the end of a task that it named.
 * Every other name says something, as far as runs can show it.
 */
class RemovedNamesTest {
    private static final int PLANS = Integer.getInteger("random.orders", 40);
    private static final int RUNS = 12;
    private static final Pattern WARNING =
            Pattern.compile("^p(\\d+)/Tasks.java:(\\d+):\\d+: warning: \\[(?:Redundant|Implied)Order]");
    private static final Pattern NAME = Pattern.compile("^    \"(t\\d+)\",$");

    /** A plan and the same without the lines that were warned of. */
    private record Case(int seed, List<String> lines, Set<Integer> removed) {
        static Map<Integer, Case> all(Compilation compilation) {
            Map<Integer, Case> cases = new TreeMap<>();
            IntStream.range(0, PLANS)
                    .forEach(seed -> cases.put(seed, new Case(seed, RandomOrders.lines(seed), new TreeSet<>())));
            for (String message : compilation.messages()) {
                Matcher warning = WARNING.matcher(message);
                assertThat(warning.find()).as(message).isTrue();
                Objects.requireNonNull(cases.get(Integer.valueOf(warning.group(1))))
                        .removed()
                        .add(Integer.valueOf(warning.group(2)));
            }
            return cases;
        }

        Source without(Set<Integer> numbers, String packageName) {
            return Source.of(IntStream.rangeClosed(1, lines.size())
                    .filter(number -> !numbers.contains(number))
                    .mapToObj(number ->
                            lines.get(number - 1).replaceFirst("^package p\\d+;", "package " + packageName + ";"))
                    .collect(Collectors.joining("\n", "", "\n")));
        }

        /** The lines of names that say something, with each the task that says it. */
        Map<Integer, String> kept() {
            Map<Integer, String> kept = new TreeMap<>();
            String task = "";
            for (int number = lines.size(); number >= 1; number--) {
                Matcher method = Pattern.compile("^  \\S+ (t\\d+)\\(.*").matcher(lines.get(number - 1));
                task = method.matches() ? method.group(1) : task;
                if (NAME.matcher(lines.get(number - 1)).matches() && !removed.contains(number)) {
                    kept.put(number, task);
                }
            }
            return kept;
        }

        String name(int number) {
            Matcher name = NAME.matcher(lines.get(number - 1));
            assertThat(name.matches()).isTrue();
            return name.group(1);
        }
    }

    private static List<Source> sources(List<Source> plans) {
        List<Source> sources = new ArrayList<>(plans);
        sources.add(RandomOrders.FAULTS);
        return sources;
    }

    private static Compilation compile(List<Source> plans) {
        Compilation compilation =
                Javac.onClassPath().with("-Xmaxwarns", "100000").compile(sources(plans));
        assertThat(compilation.succeeded())
                .as(compilation.messages().toString())
                .isTrue();
        return compilation;
    }

    private static Compilation originals() {
        return compile(IntStream.range(0, PLANS)
                .mapToObj(seed -> Source.of(String.join("\n", RandomOrders.lines(seed)) + "\n"))
                .toList());
    }

    /** Runs plans of one compilation. */
    private static final class Plans {
        private final ClassLoader loader;
        private final Set<String> failing;
        private final List<String> events;

        @SuppressWarnings("unchecked")
        Plans(Compilation compilation) throws ReflectiveOperationException {
            loader = compilation.loader();
            Class<?> faults = loader.loadClass("faults.Faults");
            failing = (Set<String>)
                    Objects.requireNonNull(faults.getField("failing").get(null));
            events = (List<String>)
                    Objects.requireNonNull(faults.getField("events").get(null));
        }

        /** How each task ends. */
        Map<String, String> run(String packageName, Set<String> faults) throws ReflectiveOperationException {
            failing.clear();
            failing.addAll(faults);
            events.clear();
            Method run = loader.loadClass(packageName + ".GeneratedPlan").getDeclaredMethod("run", RunOptions.class);
            run.setAccessible(true);
            Object result = Objects.requireNonNull(
                    run.invoke(null, RunOptions.workers(4).onFailure(FailurePolicy.CONTINUE)));
            Method report = result.getClass().getDeclaredMethod("report");
            report.setAccessible(true);
            Map<String, String> ends = new TreeMap<>();
            ((RunReport) Objects.requireNonNull(report.invoke(result)))
                    .tasks()
                    .forEach(task -> ends.put(task.name(), end(task.outcome())));
            return ends;
        }

        private static String end(Outcome<?> outcome) {
            return outcome.getClass().getSimpleName();
        }

        List<String> events() {
            return List.copyOf(events);
        }
    }

    private static Set<String> faults(Random random) {
        Set<String> faults = new HashSet<>();
        for (int task = 0; task < 9; task++) {
            for (String fault : new TreeSet<>(RandomOrders.faults("t" + task))) {
                if (random.nextInt(8) == 0) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    @Test
    void namesThatAreWarnedOfSayNothing() throws Exception {
        Compilation originals = originals();
        Map<Integer, Case> cases = Case.all(originals);
        Compilation reduced = compile(cases.values().stream()
                .map(each -> each.without(each.removed(), "p" + each.seed()))
                .toList());
        assertThat(reduced.messages()).isEmpty();
        assertThat(cases.values().stream()
                        .mapToInt(each -> each.removed().size())
                        .sum())
                .isGreaterThan(PLANS);
        Plans before = new Plans(originals);
        Plans after = new Plans(reduced);
        for (Case each : cases.values()) {
            Random random = new Random(each.seed());
            for (int run = 0; run < RUNS; run++) {
                Set<String> faults = faults(random);
                String plan = "p" + each.seed();
                assertThat(after.run(plan, faults)).as("%s, %s", plan, faults).isEqualTo(before.run(plan, faults));
                assertOrder(each, after.events());
            }
        }
    }

    /** No task has started before the end of one that it named. */
    private static void assertOrder(Case each, List<String> events) {
        Case all = new Case(each.seed(), each.lines(), Set.of());
        all.kept().forEach((number, task) -> {
            if (each.removed().contains(number)) {
                int end = events.lastIndexOf(all.name(number) + " ends");
                int start = events.indexOf(task + " starts");
                assertThat(start < 0 || end < start)
                        .as("p%s: %s after %s in %s", each.seed(), task, all.name(number), events)
                        .isTrue();
            }
        });
    }

    @Test
    void everyOtherNameOfATaskThatMustSucceedSaysSomething() throws Exception {
        Compilation originals = originals();
        Map<Integer, Case> cases = Case.all(originals);
        Map<String, String> variants = new TreeMap<>(); // the package of each, and the name and the task
        List<Source> sources = new ArrayList<>();
        for (Case each : cases.values()) {
            each.kept().forEach((number, task) -> {
                if (!isTolerated(each, each.name(number)) && !isTakenAsItComes(each, each.name(number))) {
                    String variant = "p" + each.seed() + "_" + number;
                    variants.put(variant, each.name(number) + " " + task);
                    Set<Integer> removed = new HashSet<>(each.removed());
                    removed.add(number);
                    sources.add(each.without(removed, variant));
                }
            });
        }
        assertThat(variants).hasSizeGreaterThan(PLANS / 2);
        Plans before = new Plans(originals);
        Plans after = new Plans(compile(sources));
        for (Map.Entry<String, String> variant : variants.entrySet()) {
            String on = variant.getValue().split(" ")[0];
            String task = variant.getValue().split(" ")[1];
            String plan = variant.getKey().replaceFirst("_.*", "");
            boolean isFelt = false;
            for (String fault : RandomOrders.faults(on)) {
                isFelt |= !Objects.equals(
                        after.run(variant.getKey(), Set.of(fault)).get(task),
                        before.run(plan, Set.of(fault)).get(task));
            }
            assertThat(isFelt).as("%s needs not name %s in %s", task, on, plan).isTrue();
        }
    }

    /**
     * Whether some task takes the elements of a fan-out while that runs: then it may be skipped before that ends, and who names
     * both says that nothing behind it starts earlier, which no end of a task shows.
     */
    private static boolean isTakenAsItComes(Case each, String task) {
        return each.lines().stream().anyMatch(line -> line.contains("@Each(\"" + task + "\")"));
    }

    private static boolean isTolerated(Case each, String task) {
        for (int number = 1; number <= each.lines().size(); number++) {
            if (each.lines().get(number - 1).matches("  \\S+ " + task + "\\(.*")) {
                for (int k = number - 1; k >= 1; k--) {
                    if (each.lines().get(k - 1).contains("@Task(")) {
                        String annotations = each.lines().get(k - 1);
                        return annotations.contains("@When") || annotations.contains("optional = true");
                    }
                }
            }
        }
        throw new AssertionError(task);
    }
}
