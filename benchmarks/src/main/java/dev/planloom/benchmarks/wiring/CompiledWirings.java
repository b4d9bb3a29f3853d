package dev.planloom.benchmarks.wiring;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.runtime.RunOptions;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The wirings that are compiled when the program runs: those that annotation processors complete, and those that name
 * a preview API and so can be compiled by the running JDK alone.
 *
 * @param folder the folder with their classes
 */
public record CompiledWirings(Path folder) {
    /**
     * The simple name of the class that runs a generated plan; its constructor takes the options of the runs, and whether
     * the report of each task is read after each run.
     */
    public static final String PLANLOOM = "PlanloomWiring";

    /** The simple name of the class that runs a production component; its constructor takes the number of workers. */
    public static final String DAGGER = "DaggerWiring";

    /** The simple name of the class that calls the tasks one after the other. */
    public static final String DIRECT = "DirectWiring";

    /** The simple name of the graph that executes a task by calling its method. */
    public static final String GRAPH = "DirectGraph";

    /** The class with the hand-written scopes; its constructor takes the way, the graph and the number of workers. */
    public static final String SCOPES = "dev.planloom.benchmarks.scopes.LayerScopes";

    /** The package of a shape's classes. */
    public static String packageName(Shape shape) {
        return "plans." + shape.id();
    }

    /** The graph of a shape, for the wirings of the peers. */
    Graph graph(Shape shape) {
        return shape.sleeps() ? shape.graph() : load(Graph.class, packageName(shape) + "." + GRAPH);
    }

    Wiring planloom(Shape shape, RunOptions options, boolean readsReports) {
        return load(Wiring.class, packageName(shape) + "." + PLANLOOM, options, readsReports);
    }

    Wiring dagger(Shape shape, int workers) {
        return load(Wiring.class, packageName(shape) + "." + DAGGER, workers);
    }

    Wiring direct(Shape shape) {
        return load(Wiring.class, packageName(shape) + "." + DIRECT);
    }

    Wiring scopes(String way, Graph graph, int workers) {
        return load(Wiring.class, SCOPES, way, graph, workers);
    }

    @SuppressWarnings("resource") // classes are loaded from it as long as the wiring runs
    private <T> T load(Class<T> type, String name, Object... arguments) {
        try {
            URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
            return type.cast(loader.loadClass(name).getConstructors()[0].newInstance(arguments));
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new IllegalStateException(name + " is not in " + folder, e);
        }
    }
}
