package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

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

                Provisioned worker-1, worker-2, worker-3 with base-image 4.2.
                ProvisioningPlan: 6 succeeded; # with 1 worker, layered
                """, ""));
    }

    @RepeatedTest(10)
    void noTaskStartsBeforeItsDependencyHasEnded() {
        List<String> lines = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "4")
                .out()
                .lines()
                .map(String::strip)
                .toList();

        assertThat(lines)
                .containsSubsequence(
                        "#  end          package",
                        "#  start        validate",
                        "#  end          validate",
                        "#  start        plan",
                        "#  end          plan",
                        "#  start        run")
                .containsSubsequence("#  end          run", "#  start        test", "#  end          test")
                .containsSubsequence(
                        "#  end          run",
                        "#  start        provision-workers",
                        "#  end          provision-workers");
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
                ProvisioningPlan: 2 succeeded, 1 failed, 3 skipped; # with 1 worker, layered
                """);
    }

    @Test
    void taskOfTheSameLayerIsCancelledWithTheOneThatFails() {
        CommandRun run = CommandRun.of("pipeline", "--pace", "0ms", "--workers", "1", "--fail", "test");

        assertThat(run.out()).contains("  provision-workers  cancelled: 'test' failed\n");
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
}
