package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aProgramIsMeasuredWithEachNumberOfWorkersInBothSchedules() {
        CommandRun run = benchmark("--workers 1,3 --rounds 2 --warm-up 1 --schedule both -- merge");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith("MergeTasks: makespans in " + unit(run))
                .anyMatch(line -> line.matches("layered +1 +2 .*  1\\.00 +100 % .*"))
                .anyMatch(line -> line.matches("layered +3 +2 .*"))
                .anyMatch(line -> line.matches("dataflow +1 +2 .*  1\\.00 +100 % .*"))
                .anyMatch(line -> line.matches("dataflow +3 +2 .*"))
                .anyMatch(line -> line.startsWith("layered: the knee is at "))
                .anyMatch(line -> line.startsWith("dataflow: the knee is at "));
        assertThat(run.out().lines().filter(line -> line.endsWith("  knee"))).hasSize(2);
    }

    private static String unit(CommandRun run) {
        return run.out().lines().findFirst().orElseThrow().replaceFirst(".* ", "");
    }

    @Test
    void progressIsToldOnTheStandardError() {
        CommandRun run = benchmark("--workers 2 --rounds 2 --warm-up 1 -- pipeline --pace 0ms");

        assertThat(run.err()).isEqualTo("""
                run 1 of 3: warm-up 1 of 1, 2 workers, layered, #
                run 2 of 3: round 1 of 2, 2 workers, layered, #
                run 3 of 3: round 2 of 2, 2 workers, layered, #
                """);
    }

    @Test
    void theProgramItselfPrintsNothing() {
        assertThat(benchmark("--workers 2 --rounds 1 -- pipeline --pace 0ms").out())
                .startsWith("ProvisioningPlan: makespans in ")
                .doesNotContain("start", "layer 0");
    }

    @Test
    void theFilesAreWrittenAndNothingElse() throws IOException {
        CommandRun run = benchmark("--workers 1,2 --rounds 3 -- merge --open-files 2");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("benchmark.json", "benchmark.csv", "benchmark.svg");
        }
        assertThat(run.out()).endsWith("""
                Wrote %1$s/benchmark.json
                Wrote %1$s/benchmark.csv
                Wrote %1$s/benchmark.svg
                """.formatted(folder));
        assertThat(Files.readString(folder.resolve("benchmark.csv")).lines()).hasSize(3);
        assertThat(Files.readString(folder.resolve("benchmark.svg")))
                .contains("merge --open-files 2: medians of 3 runs");
    }

    @Test
    void filesOfAnEarlierTimeAreReplaced() throws IOException {
        Path csv = Files.writeString(folder.resolve("benchmark.csv"), "old");

        assertThat(benchmark("--workers 1 --rounds 1 -- merge").exitCode()).isZero();
        assertThat(Files.readString(csv)).startsWith("schedule,workers,").doesNotContain("old");
    }

    @Test
    void theFolderIsMadeIfNeedBe() {
        Path deep = folder.resolve("a/b");

        assertThat(CommandRun.of("benchmark", "--workers", "1", "--rounds", "1", "--output", "" + deep, "--", "merge")
                        .exitCode())
                .isZero();
        assertThat(deep.resolve("benchmark.json")).exists();
    }

    @Test
    void theOptionsOfTheProgramHold() {
        CommandRun run = benchmark("--workers 2 --rounds 1 --warm-up 0 -- pipeline --pace 1m --deadline 10ms");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("nothing was measured\n");
        assertThat(run.err()).startsWith("round 1 of 1 (2 workers) failed: the deadline of # passed; ");
    }

    @Test
    void aProgramThatFailsIsNamedWithItsRun() {
        CommandRun run = benchmark("--workers 2 --rounds 1 -- pipeline --pace 0ms --fail test");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("warm-up round 1 of 2 (2 workers) failed: task 'test' failed")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWentOnAfterAFailureIsMeasured() {
        assertThat(benchmark("--workers 2 --rounds 1 -- pipeline --pace 0ms --fail test --keep-going")
                        .exitCode())
                .isZero();
    }

    @Test
    void eachRunStartsAfresh() {
        CommandRun run = benchmark("--workers 2 --rounds 3 --warm-up 0 -- pipeline --pace 0ms --flaky test");

        assertThat(run.err()).startsWith("round 1 of 3 (2 workers) failed");
        assertThat(benchmark("--workers 2 --rounds 3 --warm-up 0 -- pipeline --pace 0ms --flaky run")
                        .exitCode())
                .isZero();
    }

    @Test
    void anInterruptEndsItWith130AndSaysWhatWasMeasured() {
        Thread.currentThread().interrupt();

        CommandRun run = benchmark("-- pipeline --pace 1m");

        assertThat(Thread.interrupted()).isFalse();
        assertThat(run).isEqualTo(new CommandRun(130, "nothing was measured\n", """
                Interrupted: the benchmark ended in warm-up round 1 of 2 (%s)
                """.formatted(
                        run.err().replaceAll("(?s).*\\((.*)\\).*", "$1"))));
    }

    @Test
    void theHelpOfAProgramIsThatOfTheProgram() {
        CommandRun run = CommandRun.of("benchmark", "--", "merge", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: planloom-sample merge ");
    }

    @Test
    void itsOwnHelpShowsItsOwnOptions() {
        assertThat(CommandRun.of("benchmark", "--help").out())
                .startsWith("Usage: planloom-sample benchmark ")
                .contains("--workers=N,N...")
                .contains("--schedule=layered|dataflow|both")
                .doesNotContain("N|auto")
                .contains("Exit codes:");
    }

    @Test
    void otherCommandsKeepTheOptionsThatItHasOtherwise() {
        assertThat(CommandRun.of("merge", "--workers", "1,2").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("--schedule", "dataflow", "merge", "--workers", "3")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    --workers 0 -- merge          | Invalid value for option '--workers': '0' is too few: a run needs at least 1 worker
                    --workers 1,,2 -- merge       | Invalid value for option '--workers': '' is no number of workers. Write the numbers as 1,5,10,20.
                    --workers 1,x -- merge        | Invalid value for option '--workers': 'x' is no number of workers. Write the numbers as 1,5,10,20.
                    --workers 99999999999 -- merge | Invalid value for option '--workers': '99999999999' is no number of workers.
                    --workers 1,5,1 -- merge      | Invalid value for option '--workers': '1,5,1' has a number twice: each is measured in all rounds
                    --workers 1 --workers 2 -- merge | option '--workers' (N,N...) should be specified only once
                    --rounds 0 -- merge           | Invalid value for option '--rounds': '0' is too few: it must be at least 1
                    --rounds x -- merge           | Invalid value for option '--rounds': 'x' is no number of rounds
                    --warm-up -1 -- merge         | Invalid value for option '--warm-up': '-1' is too few: it must be at least 0
                    --schedule kahn -- merge      | Invalid value for option '--schedule': 'kahn' is no schedule. Choose layered, dataflow or both.
                    --rounds 1                    | What is to be measured is missing: write -- and then a command, as in benchmark -- merge
                    --rounds 1 --                 | What is to be measured is missing: write -- and then a command, as in benchmark -- merge
                    merge                         | '--' is missing before 'merge': options of benchmark stand before it,
                    merge --rounds 3              | '--' is missing before 'merge': options of benchmark stand before it,
                    -- bake                       | 'bake' is no program that can be measured. Choose merge, pipeline, resolve or urls.
                    -- benchmark -- merge         | 'benchmark' is no program that can be measured. Choose merge, pipeline, resolve or urls.
                    -- --open-files 2             | '--open-files' is no program that can be measured. Choose merge, pipeline, resolve or urls.
                    -- merge --colour             | Unknown option: '--colour'
                    -- merge no/such/folder       | Invalid value for positional parameter at index 0 (FOLDER): there is no folder 'no/such/folder'
                    -- merge --workers 3          | Option '--workers' is the benchmark's here. Write it before '--', and not behind 'merge'.
                    -- pipeline --schedule layered | Option '--schedule' is the benchmark's here. Write it before '--', and not behind 'pipeline'.
                    -- pipeline --confirm         | Option '--confirm' asks a person, for whom a benchmark does not wait
                    -- pipeline --deadline 0ms    | Invalid value for option '--deadline': the deadline must be longer than zero
                    """)
    void wrongCommandLineIsExplainedAndExitsWith2(String args, String message) {
        CommandRun run = benchmark(args);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(message)
                .contains("See: planloom-sample")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--workers 3", "--schedule dataflow"})
    void anOptionOfItsOwnStandsBehindItsName(String option) {
        CommandRun run = CommandRun.of((option + " benchmark -- merge").split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Option '" + option.split(" ", -1)[0]
                        + "' has to stand behind 'benchmark' here, not before it");
    }

    @Test
    void aFolderThatIsAFileIsRejectedBeforeAnythingIsMeasured() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");

        CommandRun run = CommandRun.of("benchmark", "--output", file.toString(), "--", "pipeline", "--pace", "1m");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--output': nothing can be written to '" + file + "', since '"
                        + file + "' is a file");
    }

    @Test
    void filesThatCannotBeWrittenAreAnErrorAfterTheTable() throws IOException {
        Files.createDirectories(folder.resolve("benchmark.csv/full"));

        CommandRun run = benchmark("--workers 1 --rounds 1 -- merge");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("MergeTasks: makespans in ");
        assertThat(run.err().lines().toList().getLast()).startsWith("The files could not be written: ");
    }

    /** Runs the command, whose files go to the test's folder. */
    private CommandRun benchmark(String args) {
        List<String> words = List.of(args.split(" ", -1));
        return CommandRun.of(Stream.of(Stream.of("benchmark", "--output", folder.toString()), words.stream())
                .flatMap(all -> all)
                .toArray(String[]::new));
    }
}
