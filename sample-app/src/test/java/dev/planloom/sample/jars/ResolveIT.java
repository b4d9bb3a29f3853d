package dev.planloom.sample.jars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.repository.EmbeddedRepository;
import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Fault;
import dev.planloom.sample.server.LoopbackServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that end before their time leave nothing half-written, and the next one goes on where they were. */
@Timeout(900) // twenty processes one after the other, on whatever machine
class ResolveIT {
    private static final int DEATHS = 20;

    /** One of the last artefacts that are fetched. */
    private static final String LAST = "org/yaml/snakeyaml/2.4/snakeyaml-2.4.jar";

    @TempDir
    private Path folder;

    @Test
    void afterTwentySuddenEndsTheNextRunCompletesAndTheLockFileIsTheSame() throws Exception {
        Random random = new Random(20);
        try (LoopbackServer server =
                LoopbackServer.start(new EmbeddedRepository(), Behaviour.plain().withLatency(Duration.ofMillis(5)))) {
            Path undisturbed = folder.resolve("undisturbed");
            assertThat(start(server, undisturbed).waitFor()).isZero();
            Path disturbed = folder.resolve("disturbed");
            for (int i = 0; i < DEATHS; i++) {
                Process process = start(server, disturbed);
                endAtSomeRequest(process, server, random.nextInt(300));
                assertWhole(disturbed, undisturbed);
            }
            assertThat(start(server, disturbed).waitFor()).isZero();

            assertThat(disturbed.resolve("libraries.lock"))
                    .hasSameBinaryContentAs(undisturbed.resolve("libraries.lock"));
            assertThat(files(disturbed)).containsExactlyElementsOf(files(undisturbed));
        }
    }

    /** Ends a process without a word after so many requests, or lets it end by itself. */
    private static void endAtSomeRequest(Process process, LoopbackServer server, int requests)
            throws InterruptedException {
        long last = server.statistics().total() + requests;
        while (server.statistics().total() < last && process.isAlive()) {
            boolean _ = process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    private static void assertWhole(Path some, Path all) throws IOException {
        for (Path file : files(some)) {
            assertThat(some.resolve(file)).hasSameBinaryContentAs(all.resolve(file));
        }
    }

    /** The files but those of runs that are under way. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !file.startsWith(".partial"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no Ctrl-C for other processes")
    void controlCSaysWhatWasDoneAndLeavesNothingHalfWritten() throws Exception {
        // One artefact never comes, so that the run has not ended when it is interrupted.
        Behaviour behaviour =
                Behaviour.plain().withLatency(Duration.ofMillis(50)).withFault(LAST, new Fault.Hang());
        try (LoopbackServer server = LoopbackServer.start(new EmbeddedRepository(), behaviour)) {
            Process process = start(server, folder);
            try (BufferedReader output = process.inputReader()) {
                String line;
                do {
                    line = output.readLine();
                    assertThat(line).isNotNull();
                } while (!line.startsWith("in place: 9 "));
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor();

                assertThat(output.lines())
                        .anyMatch(said -> said.startsWith("  fetched        "))
                        .anyMatch(said -> said.startsWith("Interrupted: "));
                assertThat(process.waitFor()).isEqualTo(130);
            } finally {
                process.destroyForcibly();
            }
        }
        assertThat(folder.resolve(".partial")).doesNotExist();
        assertThat(folder.resolve("libraries.lock")).doesNotExist();
    }

    private static Process start(LoopbackServer server, Path output) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.planloom.sample.Main",
                "resolve",
                "--repository",
                server.address().toString(),
                "--output",
                output.toString(),
                "--progress",
                "plain"));
        command.addAll(EmbeddedRepository.roots());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder.start();
    }
}
