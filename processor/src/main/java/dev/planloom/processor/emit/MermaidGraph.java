package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.LimitDeclaration;
import java.util.List;

/**
 * A plan as a flowchart for Mermaid: a subgraph for each group and layer, and a cylinder for each limit. Tasks are known by their
 * numbers there, since Mermaid has words of its own, such as {@code end}.
 */
final class MermaidGraph implements Boxes.Pen {
    private final LayeredPlan plan;
    private final StringBuilder text = new StringBuilder();

    private MermaidGraph(LayeredPlan plan) {
        this.plan = plan;
    }

    static String of(LayeredPlan plan) {
        MermaidGraph graph = new MermaidGraph(plan);
        graph.line("flowchart TB");
        graph.line("    %% ", EscapedText.mermaid(plan.declaration().planType().canonicalName()));
        Boxes.draw(plan, graph);
        GraphEdge.of(plan).forEach(graph::addEdge);
        graph.addLimits();
        return graph.text.toString();
    }

    @Override
    public void openGroup(int depth, int number, String name) {
        line(indent(depth), "subgraph group" + number, "[\"", EscapedText.mermaid(name), "\"]");
    }

    @Override
    public void openLayer(int depth, int group, int layer) {
        String box = group < 0 ? "layer" + layer : "group" + group + "layer" + layer;
        line(indent(depth), "subgraph " + box, "[\"layer " + layer + "\"]");
    }

    @Override
    public void task(int depth, LayeredTask task) {
        String suffix = task.declaration().tolerance().isOptional() ? ", optional" : "";
        String label = "\"" + EscapedText.mermaid(task.name()) + suffix + "\"";
        boolean isFanOut = task.declaration().fanOut().isPresent();
        line(indent(depth), "t" + task.number(), isFanOut ? "[[" + label + "]]" : "[" + label + "]");
    }

    @Override
    public void close(int depth) {
        line(indent(depth), "end");
    }

    private static String indent(int depth) {
        return "    ".repeat(depth + 1);
    }

    private void addEdge(GraphEdge edge) {
        String arrow = edge.kind().carriesValue() ? " -->" : " -.->";
        String label =
                edge.kind() == GraphEdge.Kind.VALUE ? "" : "|" + edge.kind().text() + "|";
        line("    t" + edge.from(), arrow + label, " t" + edge.to());
    }

    private void addLimits() {
        List<LimitDeclaration> limits = plan.declaration().policies().limits();
        for (int limit = 0; limit < limits.size(); limit++) {
            String label =
                    "limit " + EscapedText.mermaid(limits.get(limit).name().value()) + ", "
                            + LimitUse.permits(limits.get(limit).permits().value());
            line("    l" + limit, "[(\"" + label + "\")]");
        }
        for (LimitUse use : LimitUse.of(plan)) {
            line("    t" + use.task(), " -.-|uses " + use.permits() + "|", " l" + use.limit());
        }
    }

    private void line(String... parts) {
        for (String part : parts) {
            text.append(part);
        }
        text.append('\n');
    }
}
