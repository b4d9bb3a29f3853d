package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.TaskGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a plan's graph, layer by layer, for the Javadoc of its class. */
final class GraphDrawing {
    /** How many layers an outline shows; of more, as many at the top, and the last. */
    private static final int MOST_LAYERS = 100;

    /** How many names stand in a line of an outline. */
    private static final int OUTLINE_NAMES = 5;

    /** Stands behind the name of a task that may fail, as no name has it. */
    private static final String OPTIONAL = "*";

    /** Stands before the name of a task that must have ended. */
    private static final String END = "End ";

    private final LayeredPlan plan;
    private final StringBuilder drawing = new StringBuilder();

    private GraphDrawing(LayeredPlan plan) {
        this.plan = plan;
    }

    static CodeBlock of(LayeredPlan plan) {
        GraphDrawing drawing = new GraphDrawing(plan);
        int tasks = plan.tasks().size();
        boolean inFull = plan.isExplained();
        if (inFull) {
            IntStream.range(0, plan.layers()).forEach(drawing::drawTasks);
        } else {
            drawing.drawOutline();
        }
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add("The plan of $L: ", links(plan))
                .add("$L in $L.\n\n", count(tasks, "task"), count(plan.layers(), "layer"))
                .add("<pre>\n$L</pre>\n", drawing.drawing);
        List<String> legend = inFull ? drawing.legend() : List.of();
        if (!legend.isEmpty()) {
            javadoc.add("\n<p>$L.\n", String.join("; ", legend));
        }
        return javadoc.build();
    }

    private static CodeBlock links(LayeredPlan plan) {
        return plan.declaration().parts().stream()
                .map(part -> CodeBlock.of("{@link $T}", part.type()))
                .collect(CodeBlock.joining(", "));
    }

    /** What the arrows mean if there are any, and such signs and words beside them as occur. */
    private List<String> legend() {
        List<String> legend = new ArrayList<>();
        if (plan.layers() > 1) {
            addArrows(legend);
        }
        if (plan.tasks().stream().anyMatch(GraphDrawing::isOptional)) {
            legend.add(OPTIONAL + " may fail without failing the plan");
        }
        if (plan.tasks().stream().anyMatch(task -> task.declaration().group().isPresent())) {
            legend.add("[ ] its group, or all tasks of that group");
        }
        return legend;
    }

    private void addArrows(List<String> legend) {
        legend.add("← takes the value of");
        if (has(Need.OPTIONAL)) {
            legend.add("← Optional, its value if it succeeds");
        }
        if (has(Need.OUTCOME)) {
            legend.add("← Outcome, how it ends");
        }
        if (has(Need.OUTCOMES)) {
            legend.add("← Outcomes, how each of its elements ends");
        }
        if (has(Need.EACH)) {
            legend.add("⇉ is executed for each element of");
        }
        legend.add("⇠ waits for");
        if (plan.tasks().stream().flatMap(this::waits).anyMatch(text -> text.startsWith(END))) {
            legend.add("⇠ End, however it ends");
        }
        if (plan.tasks().stream().anyMatch(task -> !task.when().isEmpty())) {
            legend.add("? starts only if this says so");
        }
    }

    private boolean has(Need need) {
        return plan.tasks().stream().anyMatch(task -> !task.sources(need).isEmpty());
    }

    private void drawTasks(int layer) {
        List<LayeredTask> tasks = plan.layer(layer);
        int width = tasks.stream().mapToInt(task -> marked(task).length()).max().orElseThrow();
        String label = "layer " + layer;
        for (LayeredTask task : tasks) {
            String arrows = arrow("  ⇉ ", task.sources(Need.EACH).stream().map(this::name))
                    + arrow("  ← ", texts(task))
                    + arrow("  ⇠ ", waits(task))
                    + arrow("  ? ", task.when().stream().map(this::name));
            String name = arrows.isEmpty() ? marked(task) : pad(marked(task), width) + arrows;
            drawing.append(pad(label, "layer 000  ".length())).append(name).append('\n');
            label = "";
        }
    }

    private void drawOutline() {
        int last = plan.layers() - 1;
        for (int layer = 0; layer < Math.min(last, MOST_LAYERS); layer++) {
            drawOutline(layer);
        }
        if (last > MOST_LAYERS) {
            drawing.append("…\n");
        }
        drawOutline(last);
    }

    private void drawOutline(int layer) {
        List<LayeredTask> tasks = plan.layer(layer);
        String names =
                tasks.stream().limit(OUTLINE_NAMES).map(LayeredTask::name).collect(Collectors.joining(", "));
        drawing.append(pad("layer " + layer, "layer 000  ".length()))
                .append(count(tasks.size(), "task"))
                .append(": ")
                .append(names)
                .append(tasks.size() > OUTLINE_NAMES ? ", …\n" : "\n");
    }

    private Stream<String> texts(LayeredTask task) {
        return task.inputs().stream()
                .filter(input -> input.need() != Need.EACH)
                .map(this::text)
                .distinct();
    }

    /** Whom a task waits for: tasks, and at last groups in place of their tasks. */
    private Stream<String> waits(LayeredTask task) {
        List<String> groups = task.declaration().dependsOn().stream()
                .distinct()
                .filter(name -> isAwaited(task, name))
                .toList();
        Predicate<Integer> isAlone = on -> groups.stream()
                .noneMatch(group -> TaskGroups.isIn(plan.tasks().get(on).declaration(), group));
        return Stream.of(
                        task.after().stream().filter(isAlone).map(this::name),
                        task.afterEnd().stream().filter(isAlone).map(on -> END + name(on)),
                        groups.stream().map(GraphDrawing::bracketed))
                .flatMap(names -> names);
    }

    /** Whether a name in {@code dependsOn} is that of a group, some task of which is awaited and not needed otherwise. */
    private boolean isAwaited(LayeredTask task, String name) {
        return Stream.concat(task.after().stream(), task.afterEnd().stream())
                .anyMatch(on -> TaskGroups.isIn(plan.tasks().get(on).declaration(), name));
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

    private static String marked(LayeredTask task) {
        String group =
                task.declaration().group().map(name -> " " + bracketed(name)).orElse("");
        return (isOptional(task) ? task.name() + OPTIONAL : task.name()) + group;
    }

    private static String bracketed(String group) {
        return "[" + group + "]";
    }

    private static boolean isOptional(LayeredTask task) {
        return task.declaration().tolerance().isOptional();
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
