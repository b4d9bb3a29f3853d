package dev.planloom.processor.testing;

import dev.planloom.processor.TaskProcessor;
import dev.planloom.runtime.TaskGraph;
import java.io.File;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Runs {@code javac} in this process with a fresh {@link TaskProcessor}. Immutable. */
public final class Javac {
    /** All lints but the one that complains of annotations that no processor claims. */
    private static final String LINTS = "-Xlint:all,-processing";

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Shared, since opening the class path takes most of a small compilation's time. Tests run one after another. */
    private static final JavaFileManager FILES = openFiles();

    private static final JavaFileManager MODULE_FILES = openFiles();

    /**
     * The annotations and the runtime. A class of the former is named as a string, since these tests are compiled as a
     * part of the processor's module, whose package {@code dev.planloom} would hide the one of that name.
     */
    static final List<Path> LIBRARIES = List.of(place("dev.planloom.Task"), place(TaskGraph.class));

    private final JavaFileManager files;
    private final List<String> options;
    private final List<Processor> others;

    private Javac(JavaFileManager files, List<String> options, List<Processor> others) {
        this.files = files;
        this.options = options;
        this.others = others;
    }

    /** With all lints, and the annotations and the runtime on the class path. */
    public static Javac onClassPath() {
        return onClassPath(List.of());
    }

    /** With further folders on the class path. */
    public static Javac onClassPath(List<Path> folders) {
        List<Path> path = new ArrayList<>(folders);
        path.addAll(LIBRARIES);
        return new Javac(FILES, List.of("-classpath", join(path), LINTS), List.of());
    }

    /** As {@link #onClassPath()}, for a thread of its own: the compiler's files are not to be shared among threads. */
    public static Javac withOwnFiles() {
        return new Javac(openFiles(), List.of("-classpath", join(LIBRARIES), LINTS), List.of());
    }

    /** With all lints, and the annotations without the runtime on the class path. */
    public static Javac withoutRuntime() {
        return new Javac(openFiles(), List.of("-classpath", join(LIBRARIES.subList(0, 1)), LINTS), List.of());
    }

    /** For a named module, with the annotations and the runtime on the module path. */
    public static Javac onModulePath() {
        return onModulePath(List.of());
    }

    /** For a named module, with further folders on the module path. */
    public static Javac onModulePath(List<Path> folders) {
        List<Path> path = new ArrayList<>(folders);
        path.addAll(LIBRARIES);
        path.add(place(NullMarked.class));
        return new Javac(MODULE_FILES, List.of("--module-path", join(path), "-classpath", "", LINTS), List.of());
    }

    /** With further options. */
    public Javac with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(Arrays.asList(more));
        return new Javac(files, all, others);
    }

    /** With another processor beside ours, asked before it. */
    public Javac with(Processor processor) {
        List<Processor> all = new ArrayList<>(others);
        all.add(processor);
        return new Javac(files, options, all);
    }

    /** Compiles sources. */
    public Compilation compile(Source... sources) {
        return compile(Arrays.asList(sources));
    }

    /** Compiles sources. */
    public Compilation compile(List<Source> sources) {
        return compile(sources, new TaskProcessor());
    }

    /** Compiles sources with another processor in place of ours. */
    public Compilation compile(List<Source> sources, Processor processor) {
        MemoryFiles memory = new MemoryFiles(files);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        JavaCompiler.CompilationTask task = JAVAC.getTask(output, memory, diagnostics, options, null, sources);
        List<Processor> processors = new ArrayList<>(others);
        processors.add(processor);
        task.setProcessors(processors);
        boolean succeeded = task.call();
        List<String> messages = new ArrayList<>();
        diagnostics.getDiagnostics().forEach(diagnostic -> messages.add(text(diagnostic)));
        if (!output.toString().isEmpty()) {
            messages.add(output.toString()); // javac has failed by itself
        }
        return new Compilation(
                succeeded, messages, memory.sources(), memory.resources(), memory.origins(), memory.classes());
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
        String text = kind + ": " + diagnostic.getMessage(Locale.ROOT);
        JavaFileObject source = diagnostic.getSource();
        return source == null
                ? text
                : source.getName().substring(1) + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber()
                        + ": " + text;
    }

    private static JavaFileManager openFiles() {
        return JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    private static Path place(String type) {
        try {
            return place(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a class was loaded from: a folder in a reactor build, else a jar. */
    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
