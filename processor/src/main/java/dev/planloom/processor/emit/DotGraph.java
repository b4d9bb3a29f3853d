package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.LimitDeclaration;
import java.util.List;

/** A plan as a digraph for Graphviz: a cluster for each group and layer, and a cylinder for each limit. */
final class DotGraph implements Boxes.Pen {
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
        Boxes.draw(plan, graph);
        GraphEdge.of(plan).forEach(graph::addEdge);
        graph.addLimits();
        graph.line("}");
        return graph.text.toString();
    }

    @Override
    public void openGroup(int depth, int number, String name) {
        open(depth, "cluster_group" + number, EscapedText.dot(name));
    }

    @Override
    public void openLayer(int depth, int group, int layer) {
        String box = group < 0 ? "cluster_" + layer : "cluster_group" + group + "_" + layer;
        open(depth, box, "layer " + layer);
    }

    private void open(int depth, String box, String label) {
        line(indent(depth), "subgraph ", box, " {");
        line(indent(depth + 1), "label=\"", label, "\";");
    }

    @Override
    public void task(int depth, LayeredTask task) {
        String borders = task.declaration().fanOut().isPresent() ? ", peripheries=2" : "";
        String style = task.declaration().tolerance().isOptional() ? ", style=dashed" : "";
        line(
                indent(depth),
                "t" + task.number(),
                " [label=\"",
                EscapedText.dot(task.name()),
                "\"",
                borders,
                style,
                "];");
    }

    @Override
    public void close(int depth) {
        line(indent(depth), "}");
    }

    private static String indent(int depth) {
        return "    ".repeat(depth + 1);
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
