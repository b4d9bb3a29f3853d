package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.TaskGroups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws a plan's graph, layer by layer, for the Javadoc of its class. */
final class GraphDrawing {
    /** How many layers an outline shows; of more, as many at the top, and the last. */
    private static final int MOST_LAYERS = 100;

    /** How many names stand in a line of an outline. */
    private static final int OUTLINE_NAMES = 5;

    /** Stands behind the name of a task that may fail, as no name has it. */
    private static final String OPTIONAL = "*";

    /** What the legend explains, in its order. */
    private enum Sign {
        VALUE("← takes the value of"),
        OPTIONAL_VALUE("← Optional, its value if it succeeds"),
        OUTCOME("← Outcome, how it ends"),
        OUTCOMES("← Outcomes, how each of its elements ends"),
        EACH("⇉ is executed for each element of"),
        ORDER("⇠ waits for"),
        END("⇠ End, however it ends"),
        WHEN("? starts only if this says so"),
        OPTIONAL(GraphDrawing.OPTIONAL + " may fail without failing the plan"),
        GROUP("[ ] its group, or all tasks of that group");

        private final String text;

        Sign(String text) {
            this.text = text;
        }
    }

    private final LayeredPlan plan;
    private final StringBuilder drawing = new StringBuilder();

    /** The signs, and words beside them, that occur in the drawing. */
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

    private GraphDrawing(LayeredPlan plan) {
        this.plan = plan;
    }

    static CodeBlock of(LayeredPlan plan) {
        GraphDrawing drawing = new GraphDrawing(plan);
        int tasks = plan.tasks().size();
        boolean inFull = plan.isExplained();
        if (inFull) {
            for (int layer = 0; layer < plan.layers(); layer++) {
                drawing.drawTasks(layer);
            }
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
        CodeBlock.Builder links = CodeBlock.builder();
        for (PartDeclaration part : plan.declaration().parts()) {
            links.add(links.isEmpty() ? "{@link $T}" : ", {@link $T}", part.type());
        }
        return links.build();
    }

    /** What the arrows mean if there are any, and such signs and words beside them as occur. */
    private List<String> legend() {
        if (plan.layers() > 1) {
            signs.add(Sign.VALUE);
            signs.add(Sign.ORDER);
        }
        List<String> legend = new ArrayList<>();
        for (Sign sign : signs) {
            legend.add(sign.text);
        }
        return legend;
    }

    private void drawTasks(int layer) {
        List<LayeredTask> tasks = plan.layer(layer);
        int width = 0;
        for (LayeredTask task : tasks) {
            width = Math.max(width, marked(task).length());
        }
        String label = "layer " + layer;
        for (LayeredTask task : tasks) {
            String arrows = arrow("  ⇉ ", names(task.sources(Need.EACH)), Sign.EACH)
                    + arrow("  ← ", texts(task), Sign.VALUE)
                    + arrow("  ⇠ ", waits(task), Sign.ORDER)
                    + arrow("  ? ", names(task.when()), Sign.WHEN);
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
        List<String> names = new ArrayList<>();
        for (LayeredTask task : tasks.subList(0, Math.min(OUTLINE_NAMES, tasks.size()))) {
            names.add(task.name());
        }
        drawing.append(pad("layer " + layer, "layer 000  ".length()))
                .append(count(tasks.size(), "task"))
                .append(": ")
                .append(String.join(", ", names))
                .append(tasks.size() > OUTLINE_NAMES ? ", …\n" : "\n");
    }

    private List<String> names(List<Integer> tasks) {
        List<String> names = new ArrayList<>();
        for (int task : tasks) {
            names.add(name(task));
        }
        return names;
    }

    private Set<String> texts(LayeredTask task) {
        Set<String> texts = new LinkedHashSet<>();
        for (Input input : task.inputs()) {
            String name = name(input.task());
            switch (input.need()) {
                case VALUE, MAP -> texts.add(name);
                case OPTIONAL -> texts.add(noted(Sign.OPTIONAL_VALUE, "Optional " + name));
                case OUTCOME -> texts.add(noted(Sign.OUTCOME, "Outcome " + name));
                case OUTCOMES -> texts.add(noted(Sign.OUTCOMES, "Outcomes " + name));
                case EACH -> {} // has an arrow of its own
            }
        }
        return texts;
    }

    /** Whom a task waits for: tasks, and at last groups in place of their tasks. */
    private List<String> waits(LayeredTask task) {
        Set<String> groups = new LinkedHashSet<>();
        for (String name : task.declaration().dependsOn()) {
            if (isAnyIn(task.after(), name) || isAnyIn(task.afterEnd(), name)) {
                groups.add(name);
            }
        }
        List<String> waits = new ArrayList<>();
        for (int on : task.after()) {
            if (!isInAny(on, groups)) {
                waits.add(name(on));
            }
        }
        for (int on : task.afterEnd()) {
            if (!isInAny(on, groups)) {
                waits.add(noted(Sign.END, "End " + name(on)));
            }
        }
        for (String group : groups) {
            waits.add(bracketed(group));
        }
        return waits;
    }

    /** Whether a name is that of a group, to which one of some tasks belongs. */
    private boolean isAnyIn(List<Integer> tasks, String name) {
        for (int task : tasks) {
            if (TaskGroups.isIn(plan.tasks().get(task).declaration(), name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInAny(int task, Set<String> groups) {
        for (String group : groups) {
            if (TaskGroups.isIn(plan.tasks().get(task).declaration(), group)) {
                return true;
            }
        }
        return false;
    }

    /** A task's name with what belongs to it. */
    private String marked(LayeredTask task) {
        String name = task.declaration().tolerance().isOptional()
                ? noted(Sign.OPTIONAL, task.name() + OPTIONAL)
                : task.name();
        Optional<String> group = task.declaration().group();
        return group.isEmpty() ? name : noted(Sign.GROUP, name + " " + bracketed(group.get()));
    }

    /** A text with a sign, of which the legend tells then. */
    private String noted(Sign sign, String text) {
        signs.add(sign);
        return text;
    }

    private static String bracketed(String group) {
        return "[" + group + "]";
    }

    private String name(int task) {
        return plan.tasks().get(task).name();
    }

    private String arrow(String arrow, Collection<String> names, Sign sign) {
        return names.isEmpty() ? "" : noted(sign, arrow + String.join(", ", names));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
