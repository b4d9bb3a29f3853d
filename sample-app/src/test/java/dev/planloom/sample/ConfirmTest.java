package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmTest {
    private static final String[] ARGS = {"pipeline", "--confirm", "--pace", "0ms", "--workers", "1"};

    @Test
    void eachLayerIsShownAndAskedAboutButTheLast() {
        CommandRun run = CommandRun.answering("y\nyes\nY\n y \ny\n", ARGS);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().split("Go on\\? \\[y/n\\] ", -1)).hasSize(6);
        assertThat(run.out()).contains("""

                layer 4: 2 succeeded; 1 layer to come
                  test               succeeded
                  provision-workers  succeeded
                Go on? [y/n]    #  start        release
                """);
        assertThat(run.out()).endsWith("ProvisioningPlan: 8 succeeded; # with 1 worker, layered\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "NO"})
    void noStopsTheRunAndKeepsWhatIsDone(String no) {
        CommandRun run = CommandRun.answering("y\n" + no + "\n", ARGS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Stopped: you said no.\n");
        assertThat(run.out()).endsWith("""

                Outcomes
                  package            succeeded
                  validate           succeeded
                  plan               skipped: the run stopped at the checkpoint after layer 1
                  run                skipped: the run stopped at the checkpoint after layer 1
                  test               skipped: the run stopped at the checkpoint after layer 1
                  provision-workers  skipped: the run stopped at the checkpoint after layer 1
                  release            skipped: the run stopped at the checkpoint after layer 1
                  announce           skipped: the run stopped at the checkpoint after layer 1
                ProvisioningPlan: 2 succeeded, 6 skipped; # with 1 worker, layered
                """);
    }

    @Test
    void theEndOfTheInputIsANo() {
        CommandRun run = CommandRun.answering("", ARGS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Stopped: the input ended without an answer.\n");
        assertThat(run.out()).doesNotContain("start        validate");
    }

    @Test
    void whatIsNeitherYesNorNoIsAskedAgain() {
        CommandRun run = CommandRun.answering("perhaps\nn\n", ARGS);

        assertThat(run.out()).contains("Go on? [y/n] Type y to go on, or n to stop.\nGo on? [y/n] ");
        assertThat(run.err()).isEqualTo("Stopped: you said no.\n");
    }

    @Test
    void aDeadlineDoesNotWaitForTheAnswer() throws IOException {
        try (PipedOutputStream silent = new PipedOutputStream();
                PipedInputStream typed = new PipedInputStream(silent)) {
            CommandRun run =
                    CommandRun.answering(typed, "pipeline", "--confirm", "--pace", "0ms", "--deadline", "500ms");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).startsWith("the deadline of # passed");
        }
    }

    @Test
    void inputThatCannotBeReadStopsTheRun() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        CommandRun run = CommandRun.answering(broken, ARGS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("Stopped: it threw java.io.IOException: the answer could not be read");
    }

    @Test
    void withoutLayersThereIsNothingToConfirm() {
        CommandRun run = CommandRun.of("pipeline", "--confirm", "--schedule", "dataflow");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Option '--confirm' asks between layers, for which '--schedule dataflow' does not wait\n");
    }

    @Test
    void nobodyIsAskedWithoutTheOption() {
        assertThat(CommandRun.of("pipeline", "--pace", "0ms").out()).doesNotContain("Go on?");
    }
}
