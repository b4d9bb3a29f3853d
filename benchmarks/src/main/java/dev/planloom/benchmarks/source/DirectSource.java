package dev.planloom.benchmarks.source;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A class with a method for each task, the wiring that calls them one after the other, and a graph for the wirings of
 * the peers, which executes a task by calling its method.
 */
final class DirectSource {
    private final Shape shape;
    private final Graph graph;

    private DirectSource(Shape shape) {
        this.shape = shape;
        this.graph = shape.graph();
    }

    static List<SourceFile> of(Shape shape) {
        DirectSource source = new DirectSource(shape);
        return List.of(source.wiring(), source.graph());
    }

    private SourceFile wiring() {
        String text = """
                package %1$s;

                import dev.planloom.benchmarks.graph.Graph;
                import dev.planloom.benchmarks.graph.SlotValues;
                import dev.planloom.benchmarks.graph.TaskValues;
                import dev.planloom.benchmarks.wiring.Wiring;

                public final class %2$s implements Wiring {
                    @Override
                    public TaskValues run() {
                        int[] values = new int[%3$d];
                %4$s        return new SlotValues(null, values);
                    }
                %5$s}

                final class DirectTasks {
                %6$s}
                """.formatted(
                        CompiledWirings.packageName(shape),
                        CompiledWirings.DIRECT,
                        graph.size(),
                        eachChunk(chunk -> "        run%1$d(values);\n".formatted(chunk)),
                        eachChunk(this::run),
                        IntStream.range(0, graph.size()).mapToObj(this::method).collect(Collectors.joining()));
        return new SourceFile(CompiledWirings.packageName(shape), CompiledWirings.DIRECT, text);
    }

    private SourceFile graph() {
        String text = """
                package %1$s;

                import dev.planloom.benchmarks.graph.Graph;
                import dev.planloom.benchmarks.graph.Shape;

                public final class %2$s extends Graph {
                    public %2$s() {
                        super(Shape.parse("%3$s").dependencies());
                    }

                    @Override
                %4$s}
                """.formatted(
                CompiledWirings.packageName(shape),
                CompiledWirings.GRAPH,
                shape.id(),
                Chunks.methods(
                        "public int", "value", "int task, int[] values", "task, values", graph.size(), this::call));
        return new SourceFile(CompiledWirings.packageName(shape), CompiledWirings.GRAPH, text);
    }

    private String eachChunk(IntFunction<String> text) {
        return IntStream.range(0, Chunks.count(graph.size())).mapToObj(text).collect(Collectors.joining());
    }

    private String run(int chunk) {
        return "    private static void run%d(int[] values) {\n%s    }\n"
                .formatted(
                        chunk,
                        Chunks.each(
                                chunk, graph.size(), task -> "        values[%d] = %s;\n".formatted(task, call(task))));
    }

    private String call(int task) {
        return "DirectTasks.t%d(%s)"
                .formatted(
                        task,
                        Arrays.stream(graph.taken(task))
                                .mapToObj("values[%d]"::formatted)
                                .collect(Collectors.joining(", ")));
    }

    private String method(int task) {
        String parameters =
                Arrays.stream(graph.taken(task)).mapToObj("int t%d"::formatted).collect(Collectors.joining(", "));
        return "    static int t%d(%s) {\n%s    }\n"
                .formatted(task, parameters, TaskBody.of(graph, task, taken -> "t" + taken));
    }
}
