package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a plan's graph, layer by layer, for the Javadoc of its class. */
final class GraphDrawing {
    /** A plan with more tasks is drawn in outline: a line for each layer. */
    private static final int MOST_TASKS = 200;

    /** How many names stand in a line of an outline. */
    private static final int OUTLINE_NAMES = 5;

    private final LayeredPlan plan;
    private final StringBuilder drawing = new StringBuilder();

    private GraphDrawing(LayeredPlan plan) {
        this.plan = plan;
    }

    static CodeBlock of(LayeredPlan plan) {
        GraphDrawing drawing = new GraphDrawing(plan);
        int tasks = plan.tasks().size();
        boolean inFull = tasks <= MOST_TASKS;
        for (int layer = 0; layer < plan.layers(); layer++) {
            if (inFull) {
                drawing.drawTasks(layer);
            } else {
                drawing.drawOutline(layer);
            }
        }
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add("The plan of {@link $T}: ", plan.declaration().tasksType())
                .add("$L in $L.\n\n", count(tasks, "task"), count(plan.layers(), "layer"))
                .add("<pre>\n$L</pre>\n", drawing.drawing);
        if (inFull && plan.layers() > 1) {
            javadoc.add("\n<p>$L\n", drawing.legend());
        }
        return javadoc.build();
    }

    /** What the arrows mean, and such words beside them as occur. */
    private String legend() {
        StringBuilder legend = new StringBuilder("← takes the value of");
        if (has(Need.OPTIONAL)) {
            legend.append("; ← Optional, its value if it succeeds");
        }
        if (has(Need.OUTCOME)) {
            legend.append("; ← Outcome, how it ends");
        }
        if (has(Need.OUTCOMES)) {
            legend.append("; ← Outcomes, how each of its elements ends");
        }
        if (has(Need.EACH)) {
            legend.append("; ⇉ is executed for each element of");
        }
        legend.append("; ⇠ waits for");
        if (plan.tasks().stream().anyMatch(task -> !task.afterEnd().isEmpty())) {
            legend.append("; ⇠ End, however it ends");
        }
        if (plan.tasks().stream().anyMatch(task -> !task.when().isEmpty())) {
            legend.append("; ? starts only if this says so");
        }
        return legend.append('.').toString();
    }

    private boolean has(Need need) {
        return plan.tasks().stream().anyMatch(task -> !task.sources(need).isEmpty());
    }

    private void drawTasks(int layer) {
        List<LayeredTask> tasks = tasks(layer);
        int width = tasks.stream().mapToInt(task -> task.name().length()).max().orElseThrow();
        String label = "layer " + layer;
        for (LayeredTask task : tasks) {
            String arrows = arrow("  ⇉ ", task.sources(Need.EACH).stream().map(this::name))
                    + arrow("  ← ", texts(task))
                    + arrow("  ⇠ ", waits(task))
                    + arrow("  ? ", task.when().stream().map(this::name));
            String name = arrows.isEmpty() ? task.name() : pad(task.name(), width) + arrows;
            drawing.append(pad(label, "layer 000  ".length())).append(name).append('\n');
            label = "";
        }
    }

    private void drawOutline(int layer) {
        List<LayeredTask> tasks = tasks(layer);
        String names =
                tasks.stream().limit(OUTLINE_NAMES).map(LayeredTask::name).collect(Collectors.joining(", "));
        drawing.append(pad("layer " + layer, "layer 000  ".length()))
                .append(count(tasks.size(), "task"))
                .append(": ")
                .append(names)
                .append(tasks.size() > OUTLINE_NAMES ? ", …\n" : "\n");
    }

    private List<LayeredTask> tasks(int layer) {
        return plan.tasks().stream().filter(task -> task.layer() == layer).toList();
    }

    private Stream<String> texts(LayeredTask task) {
        return task.inputs().stream()
                .filter(input -> input.need() != Need.EACH)
                .map(this::text)
                .distinct();
    }

    private Stream<String> waits(LayeredTask task) {
        return Stream.concat(
                task.after().stream().map(this::name), task.afterEnd().stream().map(on -> "End " + name(on)));
    }

    private String text(Input input) {
        String name = name(input.task());
        return switch (input.need()) {
            case VALUE, EACH, MAP -> name;
            case OPTIONAL -> "Optional " + name;
            case OUTCOME -> "Outcome " + name;
            case OUTCOMES -> "Outcomes " + name;
        };
    }

    private String name(int task) {
        return plan.tasks().get(task).name();
    }

    private static String arrow(String arrow, Stream<String> dependencies) {
        String names = dependencies.collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : arrow + names;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
