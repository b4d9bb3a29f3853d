package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An edge of a plan's graph.
 *
 * @param from the number of the dependency
 * @param to the number of the dependent
 * @param kind what the dependent needs of its dependency
 */
record GraphEdge(int from, int to, Kind kind) {
    /** The kinds of edges, by the names that the runtime gives them. */
    enum Kind {
        EACH,
        VALUE,
        OPTIONAL,
        OUTCOME,
        MAP,
        OUTCOMES,
        ORDER,
        END,
        WHEN;

        /** How it is written in files. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a value goes along the edge, or what became of one. */
        boolean carriesValue() {
            return this != ORDER && this != END && this != WHEN;
        }
    }

    /** All edges of a plan, in the order in which the runtime has them: by the tasks that they lead to, then by kind. */
    static List<GraphEdge> of(LayeredPlan plan) {
        List<GraphEdge> edges = new ArrayList<>();
        Kind[] kinds = Kind.values();
        for (LayeredTask task : plan.tasks()) {
            for (Kind kind : kinds) {
                for (int from : sources(task, kind)) {
                    edges.add(new GraphEdge(from, task.number(), kind));
                }
            }
        }
        return edges;
    }

    private static List<Integer> sources(LayeredTask task, Kind kind) {
        return switch (kind) {
            case EACH -> task.sources(Need.EACH);
            case VALUE -> task.sources(Need.VALUE);
            case OPTIONAL -> task.sources(Need.OPTIONAL);
            case OUTCOME -> task.sources(Need.OUTCOME);
            case MAP -> task.sources(Need.MAP);
            case OUTCOMES -> task.sources(Need.OUTCOMES);
            case ORDER -> task.after();
            case END -> task.afterEnd();
            case WHEN -> task.when();
        };
    }
}
