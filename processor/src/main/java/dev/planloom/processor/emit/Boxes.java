package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.TaskGroups;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The boxes of a drawing with the tasks of a plan in them: a box for each group, inside those of the groups around it; and in
 * each group, and outside of all, a box for each layer. First come the tasks without a group, then the groups by their names.
 */
final class Boxes {
    private static final String NO_GROUP = "";

    private final Pen pen;

    /** The groups whose boxes are open, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    private int groups;
    private int layer = -1;

    /** Draws. Boxes are told by how many are around them, and begin and end like parentheses. */
    interface Pen {
        /**
         * Begins the box of a group.
         *
         * @param depth how many boxes are around it
         * @param number the group's number, from 0
         * @param name its name
         */
        void openGroup(int depth, int number, String name);

        /**
         * Begins the box of a layer.
         *
         * @param depth how many boxes are around it
         * @param group the number of the group that it is a part of, -1 outside of all groups
         * @param layer the layer
         */
        void openLayer(int depth, int group, int layer);

        /** Draws a task, in so many boxes. */
        void task(int depth, LayeredTask task);

        /** Ends a box with so many around it. */
        void close(int depth);
    }

    private Boxes(Pen pen) {
        this.pen = pen;
    }

    /** Draws the tasks of a plan. */
    static void draw(LayeredPlan plan, Pen pen) {
        Boxes boxes = new Boxes(pen);
        // A dot comes before all letters, so that nothing stands between a group and those inside it.
        List<LayeredTask> tasks = plan.tasks().stream()
                .sorted(Comparator.comparing(task -> group(task).replace('.', '\0')))
                .toList();
        for (LayeredTask task : tasks) {
            boxes.enter(group(task));
            boxes.add(task);
        }
        boxes.closeLayer();
        boxes.closeGroups(NO_GROUP);
    }

    private static String group(LayeredTask task) {
        return task.declaration().group().orElse(NO_GROUP);
    }

    /** Closes and opens boxes so that the innermost is that of a group. */
    private void enter(String group) {
        if (group.equals(open.isEmpty() ? NO_GROUP : open.peek())) {
            return;
        }
        closeLayer();
        closeGroups(group);
        int from = open.isEmpty() ? 0 : open.peek().length() + 1;
        while (from < group.length()) {
            int dot = group.indexOf('.', from);
            int end = dot < 0 ? group.length() : dot;
            pen.openGroup(open.size(), groups++, group.substring(0, end));
            open.push(group.substring(0, end));
            from = end + 1;
        }
    }

    /** Closes the boxes of groups that are not around a group. */
    private void closeGroups(String group) {
        while (!open.isEmpty() && !TaskGroups.isIn(group, open.peek())) {
            open.pop();
            pen.close(open.size());
        }
    }

    private void add(LayeredTask task) {
        if (task.layer() != layer) {
            closeLayer();
            layer = task.layer();
            pen.openLayer(open.size(), open.isEmpty() ? -1 : groups - 1, layer);
        }
        pen.task(open.size() + 1, task);
    }

    private void closeLayer() {
        if (layer >= 0) {
            pen.close(open.size());
            layer = -1;
        }
    }
}
