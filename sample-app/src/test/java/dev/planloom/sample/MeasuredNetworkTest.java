package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs that ask servers, measured by {@code benchmark}. */
class MeasuredNetworkTest {
    private static final String FEW = "--latency 0ms org.apache.commons:commons-lang3:3.14.0";

    @TempDir
    private Path folder;

    @Test
    void eachRunOfResolveFetchesAllAnewAndPrintsNothing() throws IOException {
        Set<Path> before = temporary();

        CommandRun run = benchmark("--workers 1,4 --rounds 2 --warm-up 1 -- resolve " + FEW);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("ResolvePlan: makespans in ")
                .contains("the knee is at ")
                .doesNotContain("artefact");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("run "));
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void whatAFailedRunOfResolveHasFetchedIsDeletedToo() throws IOException {
        Set<Path> before = temporary();

        CommandRun run = benchmark(
                "--workers 4 --rounds 1 -- resolve --latency 0ms --error-rate 1 --retries 0 org.slf4j:slf4j-api:1.7.36");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("warm-up round 1 of 2 (4 workers) failed: ")
                .doesNotContain("\tat ");
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void aDryRunOfResolveIsMeasuredWithoutAFolder() {
        assertThat(benchmark("--workers 4 --rounds 1 --warm-up 0 -- resolve --dry-run " + FEW)
                        .exitCode())
                .isZero();
    }

    @Test
    void theRoundsOfUrlsAreMeasuredThoughSomeAddressesAreBad() {
        CommandRun run = benchmark("--workers 50 --rounds 1 --warm-up 0 -- urls --timeout 200ms");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("makespans in ").doesNotContain("http://");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    resolve --confirm       | Option '--confirm' asks
                    resolve --output out    | Option '--output' does not go with a benchmark
                    urls --output out.csv   | Option '--output' does not go with a benchmark
                    urls --format json      | Option '--format' does not go with a benchmark
                    """)
    void whatMakesNoSenseForABenchmarkIsRefused(String program, String message) {
        CommandRun run = benchmark("--rounds 1 -- " + program);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(message).doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("planloom-resolve"))
                    .collect(Collectors.toSet());
        }
    }

    private CommandRun benchmark(String args) {
        List<String> words = List.of(args.split(" ", -1));
        return CommandRun.of(Stream.concat(Stream.of("benchmark", "--output", folder.toString()), words.stream())
                .toArray(String[]::new));
    }
}
