package dev.planloom.processor.testing;

import com.palantir.javapoet.ClassName;
import dev.planloom.processor.TaskProcessor;
import dev.planloom.runtime.DurationFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs Eclipse's compiler in this process, on files, since it takes none in memory. */
public final class Eclipse {
    private static final Pattern FINDING =
            Pattern.compile("(ERROR|WARNING|INFO)(?: in (\\S+) \\(at line (\\d+)\\)\\R(.*)\\R(.*)\\R|: )"
                    + "(\\[[A-Z][A-Za-z]*] .*(?:\\R  .*)*)");

    /** {@code compile(String[], PrintWriter, PrintWriter, CompilationProgress)}, called by reflection if it is there. */
    private final Method compiler;

    private Eclipse(Method compiler) {
        this.compiler = compiler;
    }

    /** The compiler, if {@code org.eclipse.jdt:ecj} is on the class path. */
    public static Optional<Eclipse> find() {
        try {
            Class<?> batch = Class.forName("org.eclipse.jdt.core.compiler.batch.BatchCompiler");
            return Arrays.stream(batch.getMethods())
                    .filter(method -> method.getName().equals("compile"))
                    .filter(method -> method.getParameterTypes()[0] == String[].class)
                    .map(Eclipse::new)
                    .findFirst();
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        }
    }

    /**
     * Asks the processor, and compiles nothing.
     *
     * @param fixture the sources
     * @param libraries a folder on the class path
     * @param output an empty folder
     * @param options further options
     * @return the findings, each as {@code path:line:first-last: kind: text} with the columns that are marked, or without a place; the generated sources, and the files beside the classes
     */
    public Compilation compile(Fixture fixture, Path libraries, Path output, String... options) throws Exception {
        List<Path> path = new ArrayList<>(Javac.LIBRARIES);
        path.add(libraries);
        List<String> arguments = new ArrayList<>(List.of("--release", "25", "-proc:only"));
        arguments.addAll(List.of("-encoding", "UTF-8", "-s", output.toString(), "-classpath", Javac.join(path)));
        arguments.addAll(List.of("-d", output.toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-processor", TaskProcessor.class.getName(), "-processorpath"));
        arguments.add(Javac.join(List.of(
                Javac.place(TaskProcessor.class), Javac.place(ClassName.class), Javac.place(DurationFormat.class))));
        for (Source source : fixture.sources()) {
            arguments.add(fixture.folder().resolve(source.path()).toString());
        }
        StringWriter log = new StringWriter();
        PrintWriter printer = new PrintWriter(log);
        Object succeeded = compiler.invoke(null, arguments.toArray(String[]::new), printer, printer, null);
        List<String> findings = findings(log.toString(), fixture.folder());
        SortedMap<String, String> sources = generated(output);
        SortedMap<String, String> resources = new TreeMap<>(sources);
        resources.keySet().removeIf(file -> !file.startsWith("META-INF/"));
        sources.keySet().removeAll(resources.keySet());
        return new Compilation(
                Boolean.TRUE.equals(succeeded), findings, sources, resources, new TreeMap<>(), new TreeMap<>());
    }

    private static List<String> findings(String log, Path folder) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Matcher finding = FINDING.matcher(log); finding.find(); ) {
            String kind =
                    finding.group(1).equals("INFO") ? "note" : finding.group(1).toLowerCase(Locale.ROOT);
            String text = kind + ": " + finding.group(6);
            findings.add(finding.group(2) == null ? text : place(finding, folder) + ": " + text);
        }
        log.lines()
                .filter(line -> line.contains("at dev.planloom.processor."))
                .forEach(findings::add); // it was thrown at
        return findings;
    }

    private static String place(Matcher finding, Path folder) throws IOException {
        Path file = folder.toRealPath().relativize(Path.of(finding.group(2)));
        String line = Files.readAllLines(folder.resolve(file)).get(Integer.parseInt(finding.group(3)) - 1);
        int indent = line.indexOf(line.strip()) - finding.group(4).indexOf(line.strip());
        int first = 1 + indent + finding.group(5).indexOf('^');
        int last = 1 + indent + finding.group(5).lastIndexOf('^');
        return file + ":" + finding.group(3) + ":" + first + "-" + last;
    }

    private static SortedMap<String, String> generated(Path output) throws IOException {
        SortedMap<String, String> generated = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                generated.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return generated;
    }
}
