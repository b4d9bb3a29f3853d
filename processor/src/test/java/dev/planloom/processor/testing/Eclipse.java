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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs Eclipse's compiler in this process, on files, since it takes none in memory. */
public final class Eclipse {
    private static final Pattern FINDING =
            Pattern.compile("ERROR in (\\S+) \\(at line (\\d+)\\)\\R(.*)\\R(.*)\\R(\\[[A-Z][A-Za-z]*] .*)");

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
     * @return the findings, each as {@code path:line:first-last: error: text} with the columns that are marked, the generated sources, and the files beside the classes
     */
    public Compilation compile(Fixture fixture, Path libraries, Path output, String... options) throws Exception {
        List<Path> path = new ArrayList<>(Javac.LIBRARIES);
        path.add(libraries);
        List<String> arguments = new ArrayList<>(List.of("--release", "25", "-nowarn", "-proc:only"));
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
            Path file = folder.toRealPath().relativize(Path.of(finding.group(1)));
            String line = Files.readAllLines(folder.resolve(file)).get(Integer.parseInt(finding.group(2)) - 1);
            int indent = line.indexOf(line.strip()) - finding.group(3).indexOf(line.strip());
            int first = 1 + indent + finding.group(4).indexOf('^');
            int last = 1 + indent + finding.group(4).lastIndexOf('^');
            findings.add(file + ":" + finding.group(2) + ":" + first + "-" + last + ": error: " + finding.group(5));
        }
        log.lines()
                .filter(line -> line.contains("at dev.planloom.processor."))
                .forEach(findings::add); // it was thrown at
        return findings;
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
