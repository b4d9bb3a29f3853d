package dev.planloom.benchmarks.source;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A module with a producer method for each task, its component, and the wiring that makes and runs one.
 *
 * <p>Dagger has no dependencies that only order. A task with too many for parameters takes a map instead, to which they
 * contribute; in these graphs no other task takes their values.
 */
final class DaggerSource {
    /** Of the 255 parameters that a method may have. */
    private static final int MOST_PARAMETERS = 200;

    private final Shape shape;
    private final Graph graph;
    private final int[][] dependents;

    private DaggerSource(Shape shape) {
        this.shape = shape;
        this.graph = shape.graph();
        dependents = graph.dependents();
    }

    static SourceFile of(Shape shape) {
        return new DaggerSource(shape).file();
    }

    /** The component and its module alone. */
    static SourceFile component(Shape shape) {
        String text = """
                package %1$s;

                import com.google.common.util.concurrent.ListenableFuture;
                import dagger.BindsInstance;
                import dagger.multibindings.IntKey;
                import dagger.multibindings.IntoMap;
                import dagger.producers.ProducerModule;
                import dagger.producers.Produces;
                import dagger.producers.Production;
                import dagger.producers.ProductionComponent;
                import dev.planloom.benchmarks.graph.Graph;
                import java.util.Map;
                import java.util.concurrent.Executor;
                import javax.inject.Named;

                %2$s""".formatted(CompiledWirings.packageName(shape), new DaggerSource(shape).declarations());
        return new SourceFile(CompiledWirings.packageName(shape), "TasksComponent", text);
    }

    private String declarations() {
        return """
                @ProductionComponent(modules = TasksModule.class)
                interface TasksComponent {
                %1$s
                    @ProductionComponent.Factory
                    interface Factory {
                        TasksComponent create(@BindsInstance @Production Executor executor);
                    }
                }

                @ProducerModule
                final class TasksModule {
                    private TasksModule() {}
                %2$s}
                """.formatted(eachTask(this::entry), eachTask(this::method));
    }

    private SourceFile file() {
        String text = """
                package %1$s;

                import com.google.common.util.concurrent.ListenableFuture;
                import dagger.BindsInstance;
                import dagger.multibindings.IntKey;
                import dagger.multibindings.IntoMap;
                import dagger.producers.ProducerModule;
                import dagger.producers.Produces;
                import dagger.producers.Production;
                import dagger.producers.ProductionComponent;
                import dev.planloom.benchmarks.graph.Graph;
                import dev.planloom.benchmarks.graph.TaskValues;
                import dev.planloom.benchmarks.wiring.Wiring;
                import java.util.Map;
                import java.util.concurrent.ExecutorService;
                import java.util.concurrent.Executor;
                import java.util.concurrent.Executors;
                import javax.inject.Named;

                public final class %2$s implements Wiring {
                    private final ExecutorService pool;

                    public %2$s(int workers) {
                        pool = Executors.newFixedThreadPool(workers);
                    }

                    @Override
                    public TaskValues run() throws Exception {
                        TasksComponent component = DaggerTasksComponent.factory().create(pool);
                        component.t%3$d().get();
                        return new DaggerValues(component);
                    }

                    @Override
                    public void close() {
                        pool.close();
                    }
                }

                final class DaggerValues implements TaskValues {
                    private final TasksComponent component;

                    DaggerValues(TasksComponent component) {
                        this.component = component;
                    }

                    @Override
                %4$s}

                %5$s""".formatted(
                        CompiledWirings.packageName(shape),
                        CompiledWirings.DAGGER,
                        graph.sink(),
                        Chunks.methods("public int", "of", "int task", "task", graph.size(), this::read)
                                .replace("(int task) {", "(int task) throws Exception {"),
                        declarations());
        return new SourceFile(CompiledWirings.packageName(shape), CompiledWirings.DAGGER, text);
    }

    private String eachTask(IntFunction<String> text) {
        return IntStream.range(0, graph.size()).mapToObj(text).collect(Collectors.joining());
    }

    private String read(int task) {
        String value = contributes(task) ? "all().get().get(" + task + ")" : "t" + task + "().get()";
        return "component." + value;
    }

    private String entry(int task) {
        if (takesAll(task)) {
            return "    ListenableFuture<Map<Integer, Integer>> all();\n" + future(task);
        }
        return contributes(task) ? "" : future(task);
    }

    private static String future(int task) {
        return "    @Named(\"t%1$d\") ListenableFuture<Integer> t%1$d();\n".formatted(task);
    }

    private String method(int task) {
        String key = contributes(task) ? "@IntoMap @IntKey(%d)" : "@Named(\"t%d\")";
        IntFunction<String> value = taken -> takesAll(task) ? "all.get(" + taken + ")" : "t" + taken;
        return "    @Produces %s static int t%d(%s) {\n%s    }\n"
                .formatted(key.formatted(task), task, parameters(task), TaskBody.of(graph, task, value));
    }

    private String parameters(int task) {
        return takesAll(task)
                ? "Map<Integer, Integer> all"
                : Arrays.stream(graph.dependencies(task))
                        .mapToObj("@Named(\"t%1$d\") int t%1$d"::formatted)
                        .collect(Collectors.joining(", "));
    }

    private boolean takesAll(int task) {
        return graph.dependencies(task).length > MOST_PARAMETERS;
    }

    private boolean contributes(int task) {
        return Arrays.stream(dependents[task]).anyMatch(this::takesAll);
    }
}
