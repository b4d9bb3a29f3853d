package dev.planloom.sample.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts tools of the JDK that runs the tests, as a user does: in a process of their own, in a folder. */
record Jdk(Path folder) {
    private static final int PATIENCE_SECONDS = 120;

    /** What a tool printed, on both streams, and its exit code. */
    record Result(int exitCode, String output) {
        Result succeeded() {
            assertThat(exitCode).as(output).isZero();
            return this;
        }
    }

    Result javac(List<String> arguments) throws IOException, InterruptedException {
        return start("javac", arguments);
    }

    Result java(List<String> arguments) throws IOException, InterruptedException {
        return start("java", arguments);
    }

    private Result start(String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        String properties = tool.equals("javac") ? "-J" : "";
        command.add(properties + "-Dstdout.encoding=UTF-8");
        command.add(properties + "-Dstderr.encoding=UTF-8");
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // Options that the surroundings give to every JVM would be printed, and might set what is tested.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(command.toString())
                .isTrue();
        return new Result(process.exitValue(), output);
    }
}
