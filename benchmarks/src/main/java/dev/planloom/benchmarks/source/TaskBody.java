package dev.planloom.benchmarks.source;

import dev.planloom.benchmarks.graph.Graph;
import java.util.function.IntFunction;

/** The statements of a generated task, which mixes the values that it takes. */
final class TaskBody {
    private TaskBody() {}

    static String of(Graph graph, int task, IntFunction<String> taken) {
        StringBuilder body = new StringBuilder("        int value = " + task + ";\n");
        for (int dependency : graph.taken(task)) {
            body.append("        value = Graph.mix(value, %s);\n".formatted(taken.apply(dependency)));
        }
        return body.append("        return value;\n").toString();
    }

    /** Statements before these, of a task that sleeps. */
    static String sleep(int task, int millis) {
        return """
                        long start = System.nanoTime();
                        Thread.sleep(%d);
                        slept[%d] = System.nanoTime() - start;
                """.formatted(millis, task);
    }
}
