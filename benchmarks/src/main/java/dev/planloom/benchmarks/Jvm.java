package dev.planloom.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in JVMs of their own. */
final class Jvm {
    /** The options of JVMs whose warm speed is measured. */
    static final List<String> OPTIONS = List.of(
            "--enable-preview",
            // Guava, and JMH's last release, still use what a new JDK warns of.
            "--sun-misc-unsafe-memory-access=allow",
            // Touched before it is measured: in a virtual machine a new page can cost as much as ten tasks.
            "-Xms256m",
            "-Xmx256m",
            "-XX:+AlwaysPreTouch",
            // As many as there are workers, also where there are more processors.
            "-Djdk.virtualThreadScheduler.parallelism=2");

    /** Further options where a million values live at a time: else the collection of garbage would be what is measured. */
    static final List<String> LARGE_HEAP = List.of("-Xms1g", "-Xmx1g");

    private Jvm() {}

    /**
     * Runs a program with the {@code java} of this JVM, and waits for it.
     *
     * @param command options, class and arguments
     * @return the lines that it printed
     * @throws IllegalStateException if it failed
     */
    static List<String> run(List<String> command) throws IOException, InterruptedException {
        return run("java", command);
    }

    /**
     * Runs a program of this JVM's JDK, and waits for it.
     *
     * @param tool its name
     * @param command its arguments
     * @return the lines that it printed
     * @throws IllegalStateException if it failed
     */
    static List<String> run(String tool, List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        all.addAll(command);
        Process process = new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", all) + " failed:\n" + printed);
        }
        return printed.lines().toList();
    }
}
