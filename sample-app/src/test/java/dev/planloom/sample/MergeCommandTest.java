package dev.planloom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsTheEmbeddedFilesAreMerged() {
        assertThat(CommandRun.of("--workers", "2")).isEqualTo(new CommandRun(0, """
                Merged the embedded files in the order of their names; a later one wins
                  10-defaults.properties  7 settings
                  20-services.yaml        5 settings
                  30-network.json         7 settings
                  40-production.yaml      3 settings
                  90-local.json           3 settings

                Settings
                  app.name                  = harbour                     10-defaults.properties:2
                  cache.enabled             = true                        10-defaults.properties:6
                  cache.entries             = 50000                       40-production.yaml:3
                  http.host                 = 0.0.0.0                     30-network.json:3
                  http.port                 = 9090                        90-local.json:2
                  http.proxy                =                             90-local.json:2
                  http.timeout              = 30s                         10-defaults.properties:5
                  http.tls                  = true                        30-network.json:5
                  log.level                 = warn                        40-production.yaml:5
                  servers.0.host            = north.example.com           30-network.json:8
                  servers.0.weight          = 3                           30-network.json:8
                  servers.1.host            = south.example.com           30-network.json:9
                  servers.1.weight          = 1                           30-network.json:9
                  services.orders.retries   = 3                           20-services.yaml:5
                  services.orders.url       = https://orders.example.com  20-services.yaml:4
                  services.payments.retries = 5                           20-services.yaml:8
                  services.payments.url     = http://localhost:7070       90-local.json:4

                Conflicts
                  cache.entries
                    1000                          10-defaults.properties:7
                    50000                         40-production.yaml:3      wins
                  http.host
                    127.0.0.1                     10-defaults.properties:3
                    0.0.0.0                       30-network.json:3         wins
                  http.port
                    8080                          10-defaults.properties:4
                    8443                          30-network.json:4
                    443                           40-production.yaml:1
                    9090                          90-local.json:2           wins
                  log.level
                    info                          10-defaults.properties:8
                    info                          20-services.yaml:10
                    warn                          40-production.yaml:5      wins
                  services.payments.url
                    https://payments.example.com  20-services.yaml:7
                    http://localhost:7070         90-local.json:4           wins

                5 files, 17 settings, 5 conflicts.
                MergeTasks: 7 succeeded; # with 2 workers, layered
                """, ""));
    }

    @Test
    void commandWithoutFolderMergesTheEmbeddedFilesToo() {
        assertThat(CommandRun.of("merge")).isEqualTo(CommandRun.of());
    }

    @Test
    void folderIsMerged() throws IOException {
        write("1.properties", "port = 80\nname = a\n");
        write("2.json", "{\"port\": 8080}\n");
        write("README.md", "");

        assertThat(CommandRun.of("merge", "--workers", "1", folder.toString()).out())
                .endsWith("""
                  1.properties  2 settings
                  2.json        1 setting
                  ignored: README.md

                Settings
                  name = a     1.properties:2
                  port = 8080  2.json:1

                Conflicts
                  port
                    80    1.properties:1
                    8080  2.json:1        wins

                2 files, 2 settings, 1 conflict.
                MergeTasks: 7 succeeded; # with 1 worker, layered
                """);
    }

    @Test
    void badFilesAreNamedWithTheirLinesAndNothingElseIsPrinted() throws IOException {
        write("good.json", "{}");
        write("servers.yaml", "a: 1\nb: c: d\n");
        write("shop.properties", "a=1\na=2\n");

        assertThat(CommandRun.of("merge", "--workers", "4", folder.toString())).isEqualTo(new CommandRun(1, "", """
                servers.yaml:2: mapping values are not allowed here
                shop.properties:2: the key 'a' stands in line 1 already. Remove one of them.
                2 problems; nothing was merged.
                MergeTasks: 3 succeeded, 1 failed, 3 skipped; # with 4 workers, layered
                """));
    }

    @Test
    void filesAreMergedAlikeHoweverFewMayBeOpen() {
        assertThat(CommandRun.of("merge", "--open-files", "1")).isEqualTo(CommandRun.of("merge"));
    }

    @Test
    void emptyFolderIsNamed() {
        CommandRun run = CommandRun.of("merge", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(folder + ": there are no configuration files here");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
