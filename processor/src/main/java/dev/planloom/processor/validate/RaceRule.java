package dev.planloom.processor.validate;

import dev.planloom.processor.layer.Ancestors;
import dev.planloom.processor.layer.Layering;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.DependencyGraph;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Of two tasks that touch one thing, one of them to write it, one waits for the other; or {@code @Exclusive} says that any order
 * will do.
 *
 * <p>Tasks are gone through by their layers. Each is told of once, with the last before it that it is at odds with: to do what
 * all the messages say makes no cycle, and puts the writers of a thing in a row.
 */
public final class RaceRule {
    /** Findings after which the graph may lack an edge that is meant. */
    private static final Set<Code> LOST_EDGES = EnumSet.of(
            Code.AmbiguousTask,
            Code.DuplicateTask,
            Code.GroupClash,
            Code.Include,
            Code.SelfDependency,
            Code.TwoSources,
            Code.UnknownParameterName,
            Code.UnknownTask);

    private final PlanDeclaration plan;

    /** The tasks that touch something, by their layers. */
    private final int[] tasks;

    /** For each of them what it touches. */
    private final List<List<Touch>> touches = new ArrayList<>();

    private RaceRule(PlanDeclaration plan, Layering layering) {
        this.plan = plan;
        List<Integer> touching = new ArrayList<>();
        for (int task : layering.order()) {
            List<Touch> touched = Touch.of(plan.tasks().get(task).policies());
            if (!touched.isEmpty()) {
                touching.add(task);
                touches.add(touched);
            }
        }
        tasks = touching.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Whether it is certain who waits for whom.
     *
     * @param findings what is wrong with the plan otherwise
     */
    public static boolean knowsTheGraph(List<Finding> findings) {
        return findings.stream().map(Finding::code).noneMatch(LOST_EDGES::contains);
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan as declared
     * @param graph its graph
     * @param layering the layers of that, complete
     * @return a finding for each task that is at odds with one before it
     */
    public static List<Finding> check(PlanDeclaration plan, DependencyGraph graph, Layering layering) {
        RaceRule rule = new RaceRule(plan, layering);
        List<BitSet> rivals = rule.rivals();
        if (rivals.stream().allMatch(BitSet::isEmpty)) {
            return List.of();
        }
        Ancestors ancestors = Ancestors.among(graph.indexes(), layering, rule.tasks);
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < rivals.size(); place++) {
            BitSet unordered = rivals.get(place);
            ancestors.removeFrom(unordered, place);
            if (!unordered.isEmpty()) {
                findings.add(rule.finding(place, unordered));
            }
        }
        return findings;
    }

    /** For each task those before it with which it is at odds, whether it waits for them or not. */
    private List<BitSet> rivals() {
        Rivals known = new Rivals();
        List<BitSet> rivals = new ArrayList<>();
        for (int place = 0; place < tasks.length; place++) {
            rivals.add(known.add(place, touches.get(place)));
        }
        return rivals;
    }

    private Finding finding(int place, BitSet rivals) {
        int rival = rivals.length() - 1;
        for (Touch own : touches.get(place)) {
            for (Touch other : touches.get(rival)) {
                if (own.isAtOddsWith(other)) {
                    String message = message(name(place), own, name(rival), other, rivals.cardinality() - 1);
                    return new Finding(Code.Race, message, own.name().subject());
                }
            }
        }
        throw new IllegalStateException(name(place) + " and " + name(rival) + " have no name in common");
    }

    private String name(int place) {
        return plan.tasks().get(tasks[place]).name();
    }

    /** What is wrong between a task and the last of those that it is at odds with, and with how many more it is. */
    private static String message(String task, Touch own, String rival, Touch other, int more) {
        String it = own.isWrite() && other.isWrite() ? "it too" : "it";
        String what = own.text().equals(other.text()) ? it : "'" + other.text() + "'";
        String others = more == 0 ? "" : " (So it is with " + more + (more == 1 ? " other task.)" : " other tasks.)");
        Touch write = own.isWrite() ? own : other;
        return task + verb(own) + "'" + own.text() + "', " + rival + verb(other) + what
                + ", and neither waits for the other." + others + " Let " + task + " wait: dependsOn = \"" + rival
                + "\". Or, if any order will do, name '" + write.text() + "' in @Exclusive on "
                + (own.isWrite() ? task : rival) + ", in place of @Writes.";
    }

    private static String verb(Touch touch) {
        return touch.isWrite() ? " writes " : " reads ";
    }
}
