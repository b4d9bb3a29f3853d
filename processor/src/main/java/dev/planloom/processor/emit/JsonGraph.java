package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.UseDeclaration;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as JSON, with a line for each task, edge and limit. */
final class JsonGraph {
    /** Rises when a reader of an earlier text could misread a later one. */
    private static final int VERSION = 1;

    private final LayeredPlan plan;

    private JsonGraph(LayeredPlan plan) {
        this.plan = plan;
    }

    static String of(LayeredPlan plan, String fingerprint) {
        JsonGraph graph = new JsonGraph(plan);
        PlanDeclaration declaration = plan.declaration();
        return """
                {
                  "version": %s,
                  "plan": %s,
                  "tasksClass": %s,%s
                  "fingerprint": %s,
                  "schedule": %s,
                  "layers": %s,
                  "tasks": %s,
                  "edges": %s,
                  "limits": %s
                }
                """.formatted(
                        VERSION,
                        quoted(declaration.planType().canonicalName()),
                        quoted(declaration.tasksType().canonicalName()),
                        includes(declaration),
                        quoted(fingerprint),
                        quoted(declaration.schedule()),
                        plan.layers(),
                        array(plan.tasks().stream().map(JsonGraph::task).toList()),
                        array(GraphEdge.of(plan).stream().map(graph::edge).toList()),
                        array(declaration.policies().limits().stream()
                                .map(JsonGraph::limit)
                                .toList()));
    }

    /** The classes beside the plan's own, if there are any. */
    private static String includes(PlanDeclaration plan) {
        return plan.parts().size() == 1
                ? ""
                : plan.parts().stream()
                        .skip(1)
                        .map(part -> quoted(part.type().canonicalName()))
                        .collect(Collectors.joining(", ", "\n  \"includes\": [", "],"));
    }

    private static String task(LayeredTask task) {
        String group = task.declaration()
                .group()
                .map(name -> ", \"group\": " + quoted(name))
                .orElse("");
        String fanOut = task.declaration()
                .fanOut()
                .map(each -> ", \"fanOut\": " + fanOut(task, each))
                .orElse("");
        List<UseDeclaration> used = task.declaration().policies().uses();
        String uses = used.isEmpty()
                ? ""
                : used.stream().map(JsonGraph::use).collect(Collectors.joining(", ", ", \"uses\": [", "]"));
        return "{\"name\": %s, \"layer\": %s, \"optional\": %s%s%s%s}"
                .formatted(
                        quoted(task.name()),
                        task.layer(),
                        task.declaration().tolerance().isOptional(),
                        group,
                        fanOut,
                        uses);
    }

    private static String fanOut(LayeredTask task, FanOutDeclaration fanOut) {
        return "{\"of\": %s, \"batch\": %s, \"distinct\": %s, \"collected\": %s}"
                .formatted(
                        quoted(task.declaration().source().orElseThrow()),
                        fanOut.each().batch(),
                        fanOut.each().isDistinct(),
                        fanOut.collect().isPresent());
    }

    private static String use(UseDeclaration use) {
        return "{\"limit\": %s, \"permits\": %s}"
                .formatted(quoted(use.limit().value()), use.permits().value());
    }

    private String edge(GraphEdge edge) {
        return "{\"from\": %s, \"to\": %s, \"kind\": %s}"
                .formatted(
                        name(edge.from()), name(edge.to()), quoted(edge.kind().text()));
    }

    private static String limit(LimitDeclaration limit) {
        return "{\"name\": %s, \"permits\": %s}"
                .formatted(quoted(limit.name().value()), limit.permits().value());
    }

    private String name(int task) {
        return quoted(plan.tasks().get(task).name());
    }

    private static String quoted(String text) {
        return "\"" + EscapedText.json(text) + "\"";
    }

    private static String array(List<String> lines) {
        return lines.isEmpty() ? "[]" : lines.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }
}
