package dev.planloom.benchmarks.source;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A class with a task method for each task, as a user writes it, and the wiring that runs its generated plan. */
final class PlanloomSource {
    private static final String TASKS = "Tasks";

    private final Shape shape;
    private final Graph graph;
    private final int[] millis;

    private PlanloomSource(Shape shape) {
        this.shape = shape;
        graph = shape.graph();
        millis = shape.millis();
    }

    static SourceFile of(Shape shape) {
        return new PlanloomSource(shape).file();
    }

    /** The class with the task methods alone. */
    static SourceFile tasks(Shape shape) {
        PlanloomSource source = new PlanloomSource(shape);
        String text = """
                package %1$s;

                import dev.planloom.Task;
                import dev.planloom.benchmarks.graph.Graph;

                final class %2$s {
                %3$s}
                """.formatted(CompiledWirings.packageName(shape), TASKS, source.methods());
        return new SourceFile(CompiledWirings.packageName(shape), TASKS, text);
    }

    private SourceFile file() {
        String text = """
                package %1$s;

                import dev.planloom.Task;
                import dev.planloom.benchmarks.graph.Graph;
                import dev.planloom.benchmarks.graph.TaskValues;
                import dev.planloom.benchmarks.wiring.Wiring;
                import dev.planloom.runtime.Outcome;
                import dev.planloom.runtime.RunOptions;
                import dev.planloom.runtime.RunReport;
                import dev.planloom.runtime.TaskReport;

                public final class %2$s implements Wiring {
                    private final RunOptions options;
                    private final boolean readsReports;

                    public %2$s(RunOptions options, boolean readsReports) {
                        this.options = options;
                        this.readsReports = readsReports;
                    }

                    @Override
                    public TaskValues run() throws InterruptedException {
                        Tasks tasks = new Tasks();
                        GeneratedPlan.Result result = GeneratedPlan.run(tasks, options);
                        if (readsReports) {
                            read(result.report());
                        }
                        return new Values(tasks, result);
                    }

                    private static void read(RunReport report) {
                        for (TaskReport task : report.tasks()) {
                            if (!(task.outcome() instanceof Outcome.Succeeded) || task.startNanos() > task.endNanos()) {
                                throw new IllegalStateException(task.toString());
                            }
                        }
                    }
                }

                final class Values implements TaskValues {
                    private final Tasks tasks;
                    private final GeneratedPlan.Result result;

                    Values(Tasks tasks, GeneratedPlan.Result result) {
                        this.tasks = tasks;
                        this.result = result;
                    }

                    @Override
                %3$s%4$s}

                @SuppressWarnings("planloom:all") // an edge may carry no value, or be implied
                final class Tasks {
                %5$s%6$s}
                """.formatted(
                        CompiledWirings.packageName(shape),
                        CompiledWirings.PLANLOOM,
                        Chunks.methods("public int", "of", "int task", "task", graph.size(), "result.t%d()"::formatted),
                        shape.sleeps() ? SLEPT : "",
                        shape.sleeps() ? "    final long[] slept = new long[%d];\n".formatted(graph.size()) : "",
                        methods());
        return new SourceFile(CompiledWirings.packageName(shape), CompiledWirings.PLANLOOM, text);
    }

    private static final String SLEPT = """

                @Override
                public long slept(int task) {
                    return tasks.slept[task];
                }
            """;

    private String methods() {
        return IntStream.range(0, graph.size()).mapToObj(this::method).collect(Collectors.joining());
    }

    private String method(int task) {
        boolean sleeps = millis[task] > 0;
        return "    @Task%s int t%d(%s)%s {\n%s%s    }\n"
                .formatted(
                        dependsOn(task),
                        task,
                        parameters(task),
                        sleeps ? " throws InterruptedException" : "",
                        sleeps ? TaskBody.sleep(task, millis[task]) : "",
                        TaskBody.of(graph, task, value -> "t" + value));
    }

    /** The dependencies whose values the task does not take. */
    private String dependsOn(int task) {
        String names = Arrays.stream(graph.dependencies(task))
                .skip(graph.taken(task).length)
                .mapToObj(dependency -> "\"t" + dependency + "\"")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "(dependsOn = {" + names + "})";
    }

    private String parameters(int task) {
        return Arrays.stream(graph.taken(task))
                .mapToObj(dependency -> "int t" + dependency)
                .collect(Collectors.joining(", "));
    }
}
