package dev.planloom.processor.emit;

import com.palantir.javapoet.TypeName;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A plan in lines, one for each task, edge, and thing that is said of a task: what it does, and nothing of how it is laid out.
 *
 * <p>Lines of a kind are in the order of their letters, so that the order of methods in their class does not matter. A line is a
 * kind, what it is about, and, behind a colon, what is said of that. {@link Fingerprint} is of these lines: to change how one
 * is written changes the fingerprints of all plans.
 */
public final class PlanLines {
    private final LayeredPlan plan;

    private PlanLines(LayeredPlan plan) {
        this.plan = plan;
    }

    /** The lines of a plan. */
    public static List<String> of(LayeredPlan plan) {
        PlanLines lines = new PlanLines(plan);
        PlanDeclaration declaration = plan.declaration();
        List<String> all = new ArrayList<>();
        all.add("schedule: " + declaration.schedule());
        List<String> limits = new ArrayList<>();
        for (LimitDeclaration limit : declaration.policies().limits()) {
            limits.add(limit(limit));
        }
        addSorted(all, limits);
        List<String> tasks = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        List<String> fanOuts = new ArrayList<>();
        List<String> policies = new ArrayList<>();
        PolicyLines policyLines = new PolicyLines(declaration.policies());
        for (TaskDeclaration task : declaration.tasks()) {
            tasks.add(lines.task(task));
            task.group().ifPresent(group -> groups.add("group " + task.name() + ": " + group));
            task.fanOut().ifPresent(fanOut -> addFanOut(fanOuts, task, fanOut));
            policies.addAll(policyLines.of(task));
        }
        List<String> edges = new ArrayList<>();
        for (GraphEdge edge : GraphEdge.of(plan)) {
            edges.add(lines.edge(edge));
        }
        for (List<String> kind : List.of(tasks, groups, edges, fanOuts, policies)) {
            addSorted(all, kind);
        }
        return all;
    }

    private static void addSorted(List<String> all, List<String> lines) {
        lines.sort(null);
        all.addAll(lines);
    }

    private static String limit(LimitDeclaration limit) {
        return "limit " + quoted(limit.name().value()) + ": " + limit.permits().value();
    }

    /** A task's signature, with its class if that is not the plan's own. A parameter has the name of the task that it is bound to. */
    private String task(TaskDeclaration task) {
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        for (ParameterDeclaration parameter : task.parameters()) {
            parameters.add(parameter(parameter));
        }
        Optional<TypeRef> returned =
                task.fanOut().map(FanOutDeclaration::returned).orElse(task.value());
        TypeName type = returned.map(TypeRef::name).orElse(TypeName.VOID);
        String of = task.part() == 0 ? "" : plan.declaration().part(task).type().canonicalName() + ".";
        return "task " + task.name() + ": " + type + " " + of + task.method() + parameters;
    }

    private static String parameter(ParameterDeclaration parameter) {
        return (parameter.each().isPresent() ? "@Each " : "") + parameter.type().name() + " " + parameter.task();
    }

    private String edge(GraphEdge edge) {
        return "edge " + name(edge.from()) + " -> " + name(edge.to()) + ": "
                + edge.kind().text();
    }

    private String name(int task) {
        return plan.tasks().get(task).name();
    }

    /** Adds how the elements of a fan-out are claimed and what comes of their values, where that is not as by default. */
    private static void addFanOut(List<String> lines, TaskDeclaration task, FanOutDeclaration fanOut) {
        List<String> said = new ArrayList<>();
        if (fanOut.each().isDistinct()) {
            said.add("distinct");
        }
        if (fanOut.each().batch() > 1) {
            said.add("batch " + fanOut.each().batch());
        }
        fanOut.collect().ifPresent(collect -> said.add("collect " + collect.name()));
        if (!said.isEmpty()) {
            lines.add("each " + task.name() + ": " + String.join(", ", said));
        }
    }

    /** A text of a user, on one line. */
    static String quoted(String text) {
        return "\"" + EscapedText.json(text) + "\"";
    }
}
