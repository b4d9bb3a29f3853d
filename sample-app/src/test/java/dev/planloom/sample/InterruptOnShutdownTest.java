package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Fault;
import dev.planloom.sample.server.LoopbackServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process is only ever ended by force")
class InterruptOnShutdownTest {
    @Test
    @Timeout(60)
    void processThatIsToldToEndInterruptsItsTasksAndSaysSo() throws Exception {
        Process process = start("pipeline", "--pace", "10m");
        try (BufferedReader output = process.inputReader()) {
            awaitLine(output, "start        package");

            process.toHandle().destroy();

            assertThat(output.lines())
                    .hasSize(2)
                    .anyMatch(line -> line.endsWith("interrupted  package"))
                    .anyMatch(line -> line.startsWith("Interrupted: "));
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @Timeout(60)
    void processThatIsToldToEndWaitsForNoServer() throws Exception {
        Behaviour silent = Behaviour.plain().withFault("silent", new Fault.Hang());
        try (LoopbackServer server = LoopbackServer.start(_ -> Optional.empty(), silent)) {
            Process process = start("urls", "--timeout", "10m", server.address() + "silent");
            try (BufferedReader output = process.inputReader()) {
                while (server.statistics().total() == 0) {
                    Thread.onSpinWait(); // bounded by the test's time-out
                }

                process.toHandle().destroy();

                assertThat(output.lines())
                        .hasSize(2)
                        .contains("Checked 0 before that; nothing was written.")
                        .anyMatch(line -> line.startsWith("Interrupted: "));
                assertThat(process.waitFor()).isEqualTo(128 + 15);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static Process start(String... args) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(), "-cp", System.getProperty("java.class.path"), "dev.planloom.sample.Main");
        builder.command().addAll(List.of(args));
        return builder.redirectErrorStream(true).start();
    }

    private static void awaitLine(BufferedReader output, String end) throws IOException {
        String line;
        do {
            line = output.readLine();
            assertThat(line).as("the line that ends with '%s'", end).isNotNull();
        } while (!line.endsWith(end));
    }
}
