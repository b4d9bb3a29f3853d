package dev.planloom.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Content;
import dev.planloom.sample.server.Fault;
import dev.planloom.sample.server.LoopbackServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class UrlsCommandTest {
    private static final Content CONTENT = Content.of(Map.of("a", "a".getBytes(UTF_8), "b", "b".getBytes(UTF_8)));

    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsTheEmbeddedSiteIsChecked() {
        CommandRun run = CommandRun.of("urls", "--timeout", "10s");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                Checked 500 addresses of the embedded site
                  fine        411
                  redirected  38
                  broken      40
                  timed out   5

                Without success
                """)
                .contains("  and 35 more; --format csv and --format json list all\n")
                .endsWith("""
                494 addresses asked for, 45 without success.
                UrlTasks: 7 succeeded, 1 skipped; # with 10 workers, layered
                """);
    }

    @Test
    void addressesThatWorkExitWith0() throws Exception {
        try (LoopbackServer server =
                LoopbackServer.start(CONTENT, Behaviour.plain().withFault("old", new Fault.Redirect(301, "b")))) {
            Path file = Files.writeString(
                    folder.resolve("urls.txt"),
                    server.address() + "a\n" + server.address() + "old\n" + server.address() + "a#x\n");

            CommandRun run = CommandRun.of("urls", file.toString(), "--workers", "3", "--schedule", "dataflow");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("  fine        1\n  redirected  1\n  broken      0\n  timed out   0\n\nSlowest\n")
                    .endsWith("""
                    2 addresses asked for, 0 without success.
                    UrlTasks: 7 succeeded, 1 skipped; # with 3 workers, dataflow
                    """);
            assertThat(server.statistics().byPath()).isEqualTo(Map.of("a", 1L, "old", 1L, "b", 1L));
        }
    }

    @Test
    void addressThatFailsOnceIsAskedForAgain() throws Exception {
        Behaviour flaky = Behaviour.plain()
                .withFault("a", new Fault.First(1, new Fault.Status(503)))
                .withFault("b", new Fault.Status(503));
        try (LoopbackServer server = LoopbackServer.start(CONTENT, flaky)) {
            CommandRun run = CommandRun.of("urls", server.address() + "a", server.address() + "b");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("fine        1\n", "broken      1\n", server.address() + "b  status 503\n");
            assertThat(server.statistics().byPath()).isEqualTo(Map.of("a", 2L, "b", 2L));
        }
    }

    @Test
    void listGoesToTheOutputAndTheSummaryElsewhere() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain())) {
            CommandRun run = CommandRun.of("urls", "--format", "csv", server.address() + "a", server.address() + "c");

            assertThat(run.out().replaceAll(",\\d+,(?=\n|status)", ",#,"))
                    .isEqualTo("""
                    address,verdict,status,redirects,last,milliseconds,reason
                    ADDRESSa,fine,200,0,ADDRESSa,#,
                    ADDRESSc,broken,404,0,ADDRESSc,#,status 404
                    """.replace("ADDRESS", server.address().toString()));
            assertThat(run.err()).startsWith("Checked 2 addresses of 2 arguments\n");
        }
    }

    @Test
    void listGoesToAFile() throws Exception {
        Path file = folder.resolve("report.json");
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain())) {
            CommandRun run =
                    CommandRun.of("urls", "--format", "json", "--output", file.toString(), server.address() + "a");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).endsWith("UrlTasks: 8 succeeded; # with 10 workers, layered\n");
            assertThat(file).content().startsWith("{").contains("\"" + server.address() + "a\"");
        }
    }

    @Test
    void rateHoldsAddressesBack() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain())) {
            long begin = System.nanoTime();
            CommandRun run = CommandRun.of(
                    "urls",
                    "--rate",
                    "1/100ms",
                    server.address() + "a",
                    server.address() + "b",
                    server.address() + "c");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(server.statistics().total()).isEqualTo(3);
            assertThat(System.nanoTime() - begin).isGreaterThan(150_000_000);
        }
    }

    @Test
    void linesThatHoldNoAddressAreNamedAndNothingIsAskedFor() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain())) {
            Path file = Files.writeString(
                    folder.resolve("urls.txt"), server.address() + "a\nhttp//typo\nftp://example.com/\n");

            assertThat(CommandRun.of("urls", file.toString()))
                    .isEqualTo(new CommandRun(1, "", """
                    FILE:2: 'http//typo' is no address: it has no scheme. Write it as https://…
                    FILE:3: 'ftp://example.com/' has the scheme 'ftp'. Only http and https addresses can be checked.
                    2 problems; no address was asked for.
                    UrlTasks: 3 succeeded, 1 failed, 4 skipped; # with 10 workers, layered
                    """.replace("FILE", file.toString())));
            assertThat(server.statistics().total()).isZero();
        }
    }

    @Test
    void manyProblemsAreCounted() throws Exception {
        Path file = Files.writeString(folder.resolve("urls.txt"), "x\n".repeat(1000));

        assertThat(CommandRun.of("urls", file.toString()).err().lines())
                .hasSize(23)
                .contains(file + ":20: 'x' is no address: it has no scheme. Write it as https://…", "and 980 more")
                .contains("1000 problems; no address was asked for.");
    }

    @Test
    void absentFileIsNamed() {
        assertThat(CommandRun.of("urls", "no/such/file").err())
                .startsWith("no/such/file: it does not exist, or is a link that leads nowhere\n1 problem; ");
    }
}
