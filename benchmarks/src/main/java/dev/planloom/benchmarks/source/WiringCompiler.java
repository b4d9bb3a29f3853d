package dev.planloom.benchmarks.source;

import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import dev.planloom.benchmarks.wiring.Contender;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles wirings, those with annotations with the real processors, so that what is measured is what a user gets.
 *
 * <p>It runs once before anything is measured, and not in the measured JVMs: they load the classes from the folder. Both
 * processors are on this program's class path.
 */
public final class WiringCompiler {
    private static final List<String> NO_PROCESSOR = List.of("-proc:none");

    private static final List<String> PREVIEW = List.of(
            "-proc:none",
            "--enable-preview",
            "--release",
            Integer.toString(Runtime.version().feature()));

    private final Path folder;
    private final String classPath;

    /** Makes a compiler that writes classes into a folder. */
    public WiringCompiler(CompiledWirings compiled) {
        folder = compiled.folder();
        classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** Compiles the hand-written scopes, as this JDK has them. */
    public void scopes() throws IOException {
        String resource = "/" + CompiledWirings.SCOPES.replace('.', '/') + ".java";
        int dot = CompiledWirings.SCOPES.lastIndexOf('.');
        try (InputStream source =
                Objects.requireNonNull(WiringCompiler.class.getResourceAsStream(resource), resource)) {
            compile(
                    List.of(new SourceFile(
                            CompiledWirings.SCOPES.substring(0, dot),
                            CompiledWirings.SCOPES.substring(dot + 1),
                            new String(source.readAllBytes(), StandardCharsets.UTF_8))),
                    PREVIEW);
        }
    }

    /** Compiles the plain calls and the plan of a shape. */
    public void planloom(Shape shape) throws IOException {
        if (!shape.sleeps()) {
            compile(DirectSource.of(shape), NO_PROCESSOR);
        }
        compile(List.of(PlanloomSource.of(shape)), List.of("-processor", "dev.planloom.processor.TaskProcessor"));
    }

    /**
     * Compiles the production component of a shape, unless the folder holds it already: Dagger's processor takes up to
     * half a minute for a thousand tasks.
     */
    public void dagger(Shape shape) throws IOException {
        SourceFile source = DaggerSource.of(shape);
        Path copy = folder.resolve(CompiledWirings.packageName(shape) + "." + CompiledWirings.DAGGER + ".txt");
        String text = source.getCharContent(true) + "// " + System.getProperty("java.class.path");
        if (!Files.exists(copy) || !Files.readString(copy).equals(text)) {
            compile(List.of(source), List.of("-processor", "dagger.internal.codegen.ComponentProcessor"));
            Files.writeString(copy, text);
        }
    }

    /** Compiles the programs that start cold; what they run is compiled before. */
    public void cold(Shape shape, Collection<Contender> contenders) throws IOException {
        for (Contender contender : contenders) {
            boolean preview = ColdSource.isPreview(contender);
            compile(List.of(ColdSource.of(shape, contender)), preview ? PREVIEW : NO_PROCESSOR);
        }
    }

    /** The name of the program of a contender. */
    public static String coldClass(Shape shape, Contender contender) {
        return CompiledWirings.packageName(shape) + "." + ColdSource.className(contender);
    }

    private void compile(List<SourceFile> sources, List<String> more) throws IOException {
        Files.createDirectories(folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of("-d", folder.toString(), "-classpath", classPath));
        options.addAll(more);
        StringWriter messages = new StringWriter();
        if (!compiler.getTask(messages, null, null, options, null, sources).call()) {
            throw new IllegalStateException(sources.getFirst().getName() + " does not compile:\n" + messages);
        }
    }
}
