package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;

/** Graphs of plain shapes, whose tasks are named t0, t1 and so on. */
final class Graphs {
    private Graphs() {}

    static TaskGraph chain(int tasks) {
        TaskGraphBuilder graph = TaskGraph.named("chain");
        for (int task = 0; task < tasks; task++) {
            graph.task("t" + task);
            if (task > 0) {
                graph.takes("t" + (task - 1));
            }
        }
        return graph.build();
    }

    static TaskGraph wide(int tasks) {
        TaskGraphBuilder graph = TaskGraph.named("wide");
        for (int task = 0; task < tasks; task++) {
            graph.task("t" + task);
        }
        return graph.build();
    }

    /** Diamonds one below the other: each has a top, as many sides as said, and a bottom, which is the next one's top. */
    static TaskGraph diamonds(int diamonds, int sides) {
        TaskGraphBuilder graph = TaskGraph.named("diamonds").task("t0");
        int top = 0;
        for (int diamond = 0; diamond < diamonds; diamond++) {
            int bottom = top + sides + 1;
            for (int side = top + 1; side < bottom; side++) {
                graph.task("t" + side).takes("t" + top);
            }
            graph.task("t" + bottom);
            for (int side = top + 1; side < bottom; side++) {
                graph.takes("t" + side);
            }
            top = bottom;
        }
        return graph.build();
    }
}
