package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void testThatSaysNoSkipsTheReleaseWithoutAFailure() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1", "--defect");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("start        release").endsWith("""
                   #  start        announce
                   #  end          announce

                Provisioned worker-1, worker-2, worker-3 with base-image 4.2.
                The controller did not pass the test, so base-image 4.2 is not released.

                Outcomes
                  package            succeeded
                  validate           succeeded
                  plan               succeeded
                  run                succeeded
                  test               succeeded
                  provision-workers  succeeded
                  release            skipped: 'test' said no
                  announce           succeeded
                ProvisioningPlan: 7 succeeded, 1 skipped; # with 1 worker, layered
                """);
    }

    @Test
    void taskWhoseFirstAttemptFailsHasASecondOne() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1", "--flaky", "provision-workers");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("""
                   #  start        provision-workers
                   #  failed       provision-workers
                   #  start        provision-workers
                   #  end          provision-workers
                """, "  provision-workers  succeeded (2 attempts)\n")
                .endsWith("ProvisioningPlan: 8 succeeded; # with 1 worker, layered\n");
    }

    @Test
    void taskThatAlwaysFailsIsGivenUpAfterThreeAttempts() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--fail", "run");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Task 'run' failed.\n");
        assertThat(run.out().split("failed       run\n", -1)).hasSize(4);
        assertThat(run.out()).contains("  run                failed: the user asked run to fail (3 attempts)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "test"})
    void firstAttemptIsTheOnlyOneAtWhatIsNotRepeated(String task) {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--flaky", task);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Task '" + task + "' failed.\n");
        assertThat(run.out()).contains("  failed: the user asked the first attempt at " + task + " to fail\n");
    }

    @Test
    void someTasksAloneRunWithAllThatTheyNeed() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1", "--only", "validate");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("""
                layer 5: release, announce

                   #  start        package
                   #  end          package
                   #  start        validate
                   #  end          validate
                ProvisioningPlan: 2 succeeded, 6 not selected; # with 1 worker, layered
                """);
    }

    @Test
    void tasksThatWereNotSelectedHaveNoOutcome() {
        CommandRun run =
                CommandRun.of("pipeline", "--pace", "0ms", "--only", "release", "--only", "plan", "--fail", "plan");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("""

                Outcomes
                  package   succeeded
                  validate  succeeded
                  plan      failed: the user asked plan to fail
                  run       skipped: it needs 'plan'
                  test      skipped: it needs 'plan'
                  release   skipped: it needs 'plan'
                ProvisioningPlan: 2 succeeded, 1 failed, 3 skipped, 2 not selected; #""");
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
