package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineCommandTest {
    @Test
    void layersComeFirstThenEachTaskAsItStartsAndEnds() {
        assertThat(CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1")).isEqualTo(new CommandRun(0, """
                ProvisioningPlan
                layer 0: package
                layer 1: validate
                layer 2: plan
                layer 3: run
                layer 4: test, provision-workers
                layer 5: release, announce

                   #  start        package
                   #  end          package
                   #  start        validate
                   #  end          validate
                   #  start        plan
                   #  end          plan
                   #  start        run
                   #  end          run
                   #  start        test
                   #  end          test
                   #  start        provision-workers
                   #  end          provision-workers
                   #  start        release
                   #  end          release
                   #  start        announce
                   #  end          announce

                Provisioned worker-1, worker-2, worker-3 with base-image 4.2.
                The controller passed the test.
                ProvisioningPlan: 8 succeeded; # with 1 worker, layered
                """, ""));
    }

    @RepeatedTest(10)
    void noTaskStartsBeforeItsDependencyHasEnded() {
        assertThat(events("--schedule", "dataflow"))
                .containsSubsequence(
                        "#  end          package",
                        "#  start        validate",
                        "#  end          validate",
                        "#  start        plan",
                        "#  end          plan",
                        "#  start        run")
                .containsSubsequence(
                        "#  end          run",
                        "#  start        test",
                        "#  end          test",
                        "#  start        release")
                .containsSubsequence(
                        "#  end          run",
                        "#  start        provision-workers",
                        "#  end          provision-workers",
                        "#  start        announce")
                .containsSubsequence("#  end          test", "#  start        announce");
    }

    @RepeatedTest(10)
    void layerByLayerATaskWaitsForTheWholeLayerBeforeItsOwn() {
        assertThat(events("--schedule", "layered"))
                .containsSubsequence("#  end          provision-workers", "#  start        release")
                .containsSubsequence("#  end          test", "#  start        release");
    }

    @Test
    void failureOfATaskIsShownWithWhatBecameOfTheOthers() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1", "--fail", "plan");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Task 'plan' failed.\n");
        assertThat(run.out()).endsWith("""
                   #  failed       plan

                Outcomes
                  package            succeeded
                  validate           succeeded
                  plan               failed: the user asked plan to fail
                  run                skipped: it needs 'plan'
                  test               skipped: it needs 'plan'
                  provision-workers  skipped: it needs 'plan'
                  release            skipped: it needs 'plan'
                  announce           cancelled: 'plan' failed
                ProvisioningPlan: 2 succeeded, 1 failed, 1 cancelled, 4 skipped; # with 1 worker, layered
                """);
    }

    @Test
    void taskOfTheSameLayerIsCancelledWithTheOneThatFails() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1", "--fail", "test");

        assertThat(run.out()).contains("  provision-workers  cancelled: 'test' failed\n");
    }

    @Test
    void toKeepGoingRunsAllThatDoesNotNeedTheTaskThatFailed() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1", "--keep-going", "--fail", "test");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Task 'test' failed.\n");
        assertThat(run.out()).endsWith("""
                   #  start        test
                   #  failed       test
                   #  start        provision-workers
                   #  end          provision-workers
                   #  start        announce
                   #  end          announce

                Provisioned worker-1, worker-2, worker-3 with base-image 4.2.
                The test failed: the user asked test to fail.

                Outcomes
                  package            succeeded
                  validate           succeeded
                  plan               succeeded
                  run                succeeded
                  test               failed: the user asked test to fail
                  provision-workers  succeeded
                  release            skipped: it needs 'test'
                  announce           succeeded
                ProvisioningPlan: 6 succeeded, 1 failed, 1 skipped; # with 1 worker, layered
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "provision-workers, No worker was provisioned.\\nThe controller passed the test.",
        "package,           'No worker was provisioned.\\nNothing was tested, since ''package'' failed.'"
    })
    void announcementSaysWhatThereIs(String failing, String announcement) {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--keep-going", "--fail", failing);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\n" + announcement.translateEscapes() + "\n\nOutcomes\n");
    }

    @Test
    void announcementThatFailsIsMissing() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--keep-going", "--fail", "announce");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Task 'announce' failed.\n");
        // What stands between them may be the end of the task that runs beside it.
        assertThat(run.out()).containsSubsequence("failed       announce\n", "\nOutcomes\n", "7 succeeded, 1 failed;");
    }

    @Test
    void toKeepGoingChangesNothingWhereNothingFails() {
        String[] args = {"pipeline", "--pace", "0ms", "--workers", "1"};
        String[] keepGoing = {"pipeline", "--pace", "0ms", "--workers", "1", "--keep-going"};

        assertThat(CommandRun.of(keepGoing)).isEqualTo(CommandRun.of(args));
    }

    @Test
    void deadlineEndsTheRun() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "10m", "--deadline", "20ms");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("the deadline of # passed");
        assertThat(run.out()).contains("\nOutcomes\n").doesNotContain("succeeded");
    }

    @Test
    void timesAreWrittenAlikeInEveryLocale() {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(CommandRun.of("pipeline", "--pace", "0ms").out()).contains("   #  start        package\n");
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<String> events(String option, String value) {
        return CommandRun.of("pipeline", "--pace", "0ms", option, value)
                .out()
                .lines()
                .map(String::strip)
                .toList();
    }
}
