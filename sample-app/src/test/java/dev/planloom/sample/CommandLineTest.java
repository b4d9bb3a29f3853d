package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.terminal.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void helpOfTheProgram() {
        assertThat(CommandRun.of("--help")).isEqualTo(new CommandRun(0, """
                Usage: planloom-sample [-hV] [--schedule=layered|dataflow] [--workers=N|auto]
                                       [COMMAND]
                Shows Planloom at work. Without a command: merge, with the files that come with
                the program.
                  -h, --help             Show this help message and exit.
                      --schedule=layered|dataflow
                                         When a task starts. With layered, when all tasks of
                                           the layers before its own have ended; with dataflow,
                                           when its own dependencies have.
                                         Default: the plan's own, here layered.
                  -V, --version          Print version information and exit.
                      --workers=N|auto   How many tasks may run at once, at least 1; auto for
                                           the number of processors less one.
                                         Default: 4; 10 for commands that wait for servers.
                Commands:
                  merge      Reads the configuration files of a folder side by side, merges
                               them, and reports conflicts.
                  pipeline   Provisions machines, in simulation: package, validate, plan, run,
                               test, provision-workers, release, announce.
                  resolve    Finds out what packages of Java need at run time, as Maven does,
                               fetches it, verifies its checksums, and writes a lock file.
                  urls       Asks many addresses side by side, and tells which of them do not
                               work. The exit code is 1 if there are any.
                  benchmark  Runs another program with each of some numbers of workers, to
                               choose one.

                Exit codes:
                  0     all went well
                  1     bad input, addresses that do not work, a failed task, a deadline that
                          passed, or a run that was not confirmed
                  2     the command line is wrong
                  130   Ctrl-C interrupted the run
                  143   a request to end the process (SIGTERM) interrupted the run
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "pipeline", "resolve", "urls"})
    void helpOfCommandShowsItsUsageTheCommonOptionsAndTheExitCodes(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: planloom-sample " + command)
                .contains("--workers=N|auto")
                .contains("--schedule=layered|dataflow")
                .contains("Exit codes:");
    }

    @Test
    void helpOfThePipelineTellsTheExitCodeOfARunThatKeptGoing() {
        assertThat(CommandRun.of("pipeline", "--help").out())
                .contains("--keep-going       Lets all tasks run that still can after one has\n")
                .contains("failed. The exit code is 1 then too.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "merge --version", "pipeline --version", "benchmark --version"})
    void versionIsThatOfTheBuild(String args) {
        CommandRun run = CommandRun.of(args.split(" ", -1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("planloom-sample \\d+\\.\\d+\\.\\d+\\S* on Java \\S+\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --workers 0             | Invalid value for option '--workers': '0' is too few: a run needs at least 1 worker
                    --workers -1            | Invalid value for option '--workers': '-1' is too few: a run needs at least 1 worker
                    merge --workers x       | Invalid value for option '--workers': 'x' is neither a number of workers nor 'auto'
                    pipeline --workers 1e9  | Invalid value for option '--workers': '1e9' is neither a number of workers nor 'auto'
                    --schedule kahn         | Invalid value for option '--schedule': 'kahn' is no schedule. Choose layered or dataflow.
                    pipeline --schedule DATAFLOW | Invalid value for option '--schedule': 'DATAFLOW' is no schedule. Choose layered or dataflow.
                    pipeline --schedule     | Missing required parameter for option '--schedule' (layered|dataflow)
                    merge no/such/folder    | Invalid value for positional parameter at index 0 (FOLDER): there is no folder 'no/such/folder'
                    merge a b               | Invalid value for positional parameter at index 0 (FOLDER): there is no folder 'a'
                    --colour                | Unknown option: '--colour'
                    pipeline --pace 3       | Invalid value for option '--pace': '3' is no duration. Write it as 250ms, 2s, 1m30s, or in ISO-8601 as PT1M30S.
                    pipeline --deadline 0ms | Invalid value for option '--deadline': the deadline must be longer than zero
                    pipeline --fail bake    | Invalid value for option '--fail': 'bake' is no task of ProvisioningPlan. Its tasks are package,
                    pipeline --flaky bake   | Invalid value for option '--flaky': 'bake' is no task of ProvisioningPlan. Its tasks are package,
                    pipeline --only bake    | Invalid value for option '--only' (TASK): 'bake' is no task of ProvisioningPlan. Its tasks are package,
                    merge --open-files x    | Invalid value for option '--open-files': 'x' is no number of files
                    merge --open-files 0    | Invalid value for option '--open-files': '0' is too few: to read a file, at least 1 must be open
                    urls --rate 80          | Invalid value for option '--rate': '80' is no rate. Write it as 20/s, 80/m or 5/250ms.
                    urls --rate 0/s         | Invalid value for option '--rate': '0/s' is too seldom: at least 1 must be allowed
                    urls --rate 1/week      | Invalid value for option '--rate': '1/week' is no rate: 'week' is no period.
                    urls --rate 1/0s        | Invalid value for option '--rate': '1/0s' is no rate: the period must be longer than zero
                    urls --rate 9999999999/s | Invalid value for option '--rate': '9999999999/s' is too often: at most 2147483647
                    urls --timeout 0s       | Invalid value for option '--timeout': the time for an answer is longer than none
                    urls --timeout 2h       | Invalid value for option '--timeout': the time for an answer is longer than none
                    urls --format xml       | Invalid value for option '--format': 'xml' is no format. Choose csv or json.
                    urls --output no/such/f | Invalid value for option '--output': there is no folder for 'no/such/f'. Make it first.
                    urls --output .         | Invalid value for option '--output': '.' is a folder. Name a file in it.
                    """)
    void wrongCommandLineIsExplainedAndExitsWith2(String args, String message) {
        CommandRun run = CommandRun.of(args.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(message)
                .contains("See: planloom-sample")
                .doesNotContain("\tat ");
    }

    @Test
    void mistypedCommandGetsASuggestion() {
        assertThat(CommandRun.of("merg")).isEqualTo(new CommandRun(2, "", """
                Unmatched argument at index 0: 'merg'
                Did you mean: planloom-sample merge?
                See: planloom-sample --help
                """));
    }

    @Test
    void fileIsNoFolder(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");

        assertThat(CommandRun.of("merge", file.toString()).err()).contains("'" + file + "' is not a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--workers 3", "--workers 3 merge", "merge --workers 3", "--workers=3 pipeline --pace 0ms"})
    void workersMayStandBeforeOrAfterTheCommand(String args) {
        CommandRun run = CommandRun.of(args.split(" ", -1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith(" # with 3 workers, layered\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--schedule dataflow",
                "--schedule dataflow merge",
                "merge --schedule=dataflow",
                "pipeline --pace 0ms --schedule dataflow"
            })
    void scheduleMayStandBeforeOrAfterTheCommand(String args) {
        CommandRun run = CommandRun.of(args.split(" ", -1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith(" # with 4 workers, dataflow\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "pipeline --pace 0ms"})
    void withoutOptionsARunHasFourWorkersAndThePlansOwnSchedule(String args) {
        assertThat(CommandRun.of(args.split(" ", -1)).out()).endsWith(" # with 4 workers, layered\n");
    }

    @Test
    void autoStandsForTheProcessorsLessOne() {
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

        assertThat(CommandRun.of("--workers", "auto").out()).contains(" with " + Text.count(workers, "worker") + ",");
    }

    @Test
    void interruptedRunExitsWith130() {
        Thread.currentThread().interrupt();

        CommandRun run = CommandRun.of("pipeline", "--pace", "1m");

        assertThat(Thread.interrupted()).isFalse();
        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(run.err()).startsWith("Interrupted: ").doesNotContain("\tat ");
    }
}
