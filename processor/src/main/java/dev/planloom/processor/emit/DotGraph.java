package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.LimitDeclaration;
import java.util.List;

/** A plan as a digraph for Graphviz: a cluster for each layer, and a cylinder for each limit. */
final class DotGraph {
    private final LayeredPlan plan;
    private final StringBuilder text = new StringBuilder();

    private DotGraph(LayeredPlan plan) {
        this.plan = plan;
    }

    static String of(LayeredPlan plan) {
        DotGraph graph = new DotGraph(plan);
        String name = EscapedText.dot(plan.declaration().planType().canonicalName());
        graph.line("digraph \"", name, "\" {");
        graph.line("    node [shape=box];");
        graph.addTasks();
        GraphEdge.of(plan).forEach(graph::addEdge);
        graph.addLimits();
        graph.line("}");
        return graph.text.toString();
    }

    private void addTasks() {
        int layer = -1;
        for (LayeredTask task : plan.tasks()) {
            if (task.layer() > layer) {
                if (layer >= 0) {
                    line("    }");
                }
                layer = task.layer();
                line("    subgraph cluster_" + layer, " {");
                line("        label=\"layer " + layer, "\";");
            }
            addTask(task);
        }
        line("    }");
    }

    private void addTask(LayeredTask task) {
        String borders = task.declaration().fanOut().isPresent() ? ", peripheries=2" : "";
        String style = task.declaration().tolerance().isOptional() ? ", style=dashed" : "";
        line("        t" + task.number(), " [label=\"", EscapedText.dot(task.name()), "\"", borders, style, "];");
    }

    private void addEdge(GraphEdge edge) {
        String label = edge.kind() == GraphEdge.Kind.VALUE
                ? ""
                : " [label=\"" + edge.kind().text() + "\"" + (edge.kind().carriesValue() ? "]" : ", style=dashed]");
        line("    t" + edge.from(), " -> t" + edge.to(), label, ";");
    }

    private void addLimits() {
        List<LimitDeclaration> limits = plan.declaration().policies().limits();
        for (int limit = 0; limit < limits.size(); limit++) {
            String label = "limit " + EscapedText.dot(limits.get(limit).name().value()) + ", "
                    + LimitUse.permits(limits.get(limit).permits().value());
            line("    l" + limit, " [label=\"", label, "\", shape=cylinder];");
        }
        for (LimitUse use : LimitUse.of(plan)) {
            String label = " [label=\"uses " + use.permits() + "\", style=dotted, dir=none];";
            line("    t" + use.task(), " -> l" + use.limit(), label);
        }
    }

    private void line(String... parts) {
        for (String part : parts) {
            text.append(part);
        }
        text.append('\n');
    }
}
