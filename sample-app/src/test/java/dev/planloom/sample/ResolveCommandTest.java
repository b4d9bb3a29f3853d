package dev.planloom.sample;

import static dev.planloom.sample.resolve.TinyRepository.dependency;
import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.resolve.TinyRepository;
import dev.planloom.sample.server.LoopbackServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolveCommandTest {
    @TempDir
    private Path folder;

    private Path output;

    private final TinyRepository repository = new TinyRepository();

    @BeforeEach
    void fill() {
        output = folder.resolve("libraries");
        repository
                .with("g:a:1", "", dependency("g:b:1"), dependency("g:c:1", "<scope>runtime</scope>"))
                .with("g:b:1", "")
                .with("g:c:1", "");
    }

    @Test
    void aRunIsSummedUpAndTheNextFindsAllThere() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            CommandRun first = resolve(server, "g:a:1", "--progress", "none");
            CommandRun second = resolve(server, "g:a:1", "--progress", "none");

            assertThat(first.exitCode()).isZero();
            assertThat(first.err()).isEmpty();
            assertThat(first.out()).startsWith("""
                    1 package of %s
                      found          3 artefacts, by 3 POMs in 2 rounds
                      fetched        3 artefacts, each with the right checksum
                      already there  0 artefacts
                      lock file      %s, new
                      read           9 files; 0.8 KB
                      slowest        #,""".formatted(server.address(), output.resolve("libraries.lock")));
            assertThat(first.out()).endsWith("\nResolvePlan: 6 succeeded; # with 10 workers, layered\n");
            assertThat(second.out())
                    .contains("\n  fetched        0 artefacts\n  already there  3 artefacts\n")
                    .contains("libraries.lock, unchanged\n  read           3 files; ");
        }
        assertThat(output.resolve("g/a/1/a-1.jar")).hasContent("g:a:1");
        assertThat(files()).containsExactlyInAnyOrder(".in-use", "a-1.jar", "b-1.jar", "c-1.jar", "libraries.lock");
    }

    @Test
    void theLockFileListsArtefactsInOrderWithChecksumsAndScopes() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            resolve(server, "g:a:1");
        }

        assertThat(output.resolve("libraries.lock")).content().matches("""
                # Made by 'resolve', format 1: .*
                g:a:jar:1  sha256:[0-9a-f]{64}  compile
                g:b:jar:1  sha256:[0-9a-f]{64}  compile
                g:c:jar:1  sha256:[0-9a-f]{64}  runtime
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--workers 1",
                "--workers 20",
                "--schedule dataflow --workers 3",
                "--workers 7 --keep-going",
                "--error-rate 0.2 --retries 10 --workers 5",
            })
    void theLockFileIsTheSameHoweverItIsMade(String args) throws IOException {
        Path one = folder.resolve("one");
        String[] given = (args + " --latency 0ms --progress none").split(" ");

        assertThat(CommandRun.of(with(given, one)).exitCode()).isZero();
        assertThat(CommandRun.of(with(new String[] {"--latency", "0ms", "--progress", "none"}, output))
                        .exitCode())
                .isZero();

        assertThat(one.resolve("libraries.lock")).hasSameBinaryContentAs(output.resolve("libraries.lock"));
    }

    private static String[] with(String[] args, Path output) {
        return Stream.concat(Stream.of("resolve", "--output", output.toString()), Stream.of(args))
                .toArray(String[]::new);
    }

    @Test
    void progressIsToldOnTheStandardError() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            assertThat(resolve(server, "g:a:1").err()).isEqualTo("""
                    resolved: 3 artefacts
                    in place: 1 of 3
                    in place: 2 of 3
                    in place: 3 of 3
                    """);
        }
    }

    @Test
    void aDryRunListsAndWritesNothing() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            CommandRun run = resolve(server, "g:a:1", "--dry-run");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith("""
                      g:a:jar:1  compile
                      g:b:jar:1  compile
                      g:c:jar:1  runtime
                    1 package of\s""");
            assertThat(output).doesNotExist();
        }
    }

    @Test
    void aNoBeforeTheFetchLeavesAllAsItIs() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            CommandRun run = CommandRun.answering("n\n", args(server, "g:a:1", "--confirm", "--progress", "none"));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).startsWith("""
                      g:a:jar:1
                      g:b:jar:1
                      g:c:jar:1
                    3 artefacts to fetch, as far as not there.
                    Go on? [y/n] 1 package of\s""");
            assertThat(run.err()).isEqualTo("Stopped: you said no.\n");
            assertThat(files()).containsExactly(".in-use");
        }
    }

    @Test
    void aYesIsAskedForOnce() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            CommandRun run = CommandRun.answering("y\n", args(server, "g:a:1", "--confirm"));

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).containsOnlyOnce("Go on?");
        }
    }

    @Test
    void packagesOfAFileAndOfTheCommandLineAreResolvedTogether() throws IOException {
        Path file = Files.writeString(folder.resolve("packages.txt"), "# two\n\n  g:b:1  \ng:c:1\n");
        try (LoopbackServer server = repository.serve()) {
            CommandRun run = resolve(server, "g:a:1", "--file", file.toString(), "--dry-run");

            assertThat(run.out()).contains("3 packages of ").contains("g:c:jar:1  compile\n");
        }
    }

    @Test
    void aFolderIsARepositoryToo() throws IOException {
        Path source = folder.resolve("source");
        for (String end : List.of(".pom", ".jar", ".jar.sha1")) {
            Path file = source.resolve(TinyRepository.path("g:b:1", end));
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    repository.content().at(TinyRepository.path("g:b:1", end)).orElseThrow());
        }
        for (String place : List.of(source.toString(), source.toUri().toString())) {
            CommandRun run = CommandRun.of("resolve", "g:b:1", "--repository", place, "--output", output.toString());

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(output.resolve("g/b/1/b-1.jar")).hasContent("g:b:1");
        }
    }

    @Test
    void aDamagedFileIsFetchedAnewAndOthersAreNot() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            resolve(server, "g:a:1");
            Files.writeString(output.resolve("g/b/1/b-1.jar"), "damaged");

            assertThat(resolve(server, "g:a:1").out())
                    .contains(
                            "\n  fetched        1 artefact, each with the right checksum\n  already there  2 artefacts\n");
        }
        assertThat(output.resolve("g/b/1/b-1.jar")).hasContent("g:b:1");
    }

    @Test
    void whatHasChangedSinceTheLockFileIsRefused() throws IOException {
        try (LoopbackServer server = repository.serve()) {
            resolve(server, "g:a:1");
        }
        Files.delete(output.resolve("g/b/1/b-1.jar"));
        String before = Files.readString(output.resolve("libraries.lock"));
        repository.file(TinyRepository.path("g:b:1", ".jar"), "other content");
        try (LoopbackServer server = repository.serve()) {
            CommandRun run = resolve(server, "g:a:1");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains(
                            "Failed: g:b:jar:1: " + server.address() + "g/b/1/b-1.jar has changed: it has the SHA-256 ")
                    .contains("If you trust the new one, remove its line there.");
        }
        assertThat(output.resolve("g/b/1/b-1.jar")).doesNotExist();
        assertThat(output.resolve("libraries.lock")).hasContent(before);
    }

    @Test
    void aLockFileThatIsNoneIsNamedWithItsLine() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("libraries.lock"), "# fine\nnot fine\n");
        try (LoopbackServer server = repository.serve()) {
            assertThat(resolve(server, "g:a:1").err())
                    .contains("libraries.lock:2: 'not fine' is no entry of a lock file.");
        }
    }

    @Test
    void anotherRunAtTheSameFolderIsRefused() throws IOException {
        Files.createDirectories(output);
        try (LoopbackServer server = repository.serve();
                FileChannel channel = FileChannel.open(
                        output.resolve(".in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();

            CommandRun run = resolve(server, "g:a:1");

            assertThat(run)
                    .isEqualTo(new CommandRun(
                            1,
                            "",
                            "another run writes to " + output + ". Wait for its end, or choose another --output.\n"));
        }
    }

    @Test
    void whatWasLeftHalfWrittenIsRemovedAndNothingElse() throws IOException {
        Files.createDirectories(output.resolve(".partial"));
        Files.writeString(output.resolve(".partial/123.tmp"), "half");
        Files.writeString(output.resolve("mine.txt"), "mine");
        try (LoopbackServer server = repository.serve()) {
            assertThat(resolve(server, "g:b:1").exitCode()).isZero();
        }

        assertThat(files()).containsExactlyInAnyOrder(".in-use", "b-1.jar", "libraries.lock", "mine.txt");
    }

    @Test
    void withoutChecksumsInTheRepositoryThatIsSaid() throws IOException {
        String jar = TinyRepository.path("g:b:1", ".jar");
        repository.without(jar + ".sha1").without(jar + ".sha256");
        try (LoopbackServer server = repository.serve()) {
            CommandRun run = resolve(server, "g:b:1");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("fetched        1 artefact, 1 of them without a checksum in the repository\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    resolve g:a                              | the coordinate 'g:a' has 2 parts. Write group:artifact:version
                    resolve ../x:a:1                         | the coordinate '../x:a:1' is none: the group '../x' has characters other than
                    resolve g:a:..                           | the coordinate 'g:a:..' is none: the version '..' begins or ends with a dot
                    resolve g:a:[1                           | the coordinate 'g:a:[1' is none: the version '[1' is no range
                    resolve g:a:1-SNAPSHOT                   | the coordinate 'g:a:1-SNAPSHOT' is none: the version '1-SNAPSHOT' does not stand for the same file each time
                    resolve g:a:1 g:a:2                      | both g:a:1 and g:a:2 are asked for. Remove one of them.
                    resolve --file no/such/file              | there is no file 'no/such/file'
                    resolve --repository .                   | Missing what to resolve: name packages, or a file with --file
                    resolve --repository no/such             | Invalid value for option '--repository': there is no folder 'no/such'
                    resolve --repository ftp://h/            | Invalid value for option '--repository': 'ftp://h/' is neither a folder nor a file:, http: or https: address
                    resolve --repository http://u:p@h/ g:a:1 | Invalid value for option '--repository': 'http://u:p@h/' is no base address
                    resolve --repository . --latency 1s g:a:1 | Options '--latency', '--error-rate' and '--server-rate' are those of the embedded repository
                    resolve --retries 11                     | Invalid value for option '--retries': '11' is no number from 0 to 10
                    resolve --timeout 0ms                    | a request needs some time
                    resolve --rate 80                        | Invalid value for option '--rate': '80' is no rate
                    resolve --error-rate 2                   | Invalid value for option '--error-rate': '2' is no number from 0 to 1
                    resolve --progress loud                  | Invalid value for option '--progress': expected one of [auto, plain, none]
                    resolve --confirm --dry-run              | Option '--confirm' asks before something is fetched
                    resolve --confirm --schedule dataflow    | Option '--confirm' asks before something is fetched
                    """)
    void wrongOptionsAreExplained(String args, String message) {
        CommandRun run = CommandRun.of(args.split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith(message).contains("See: planloom-sample resolve --help");
        assertThat(run.out()).isEmpty();
    }

    private CommandRun resolve(LoopbackServer server, String... args) {
        return CommandRun.of(args(server, args));
    }

    private String[] args(LoopbackServer server, String... args) {
        return Stream.concat(
                        Stream.of(
                                "resolve", "--repository", server.address().toString(), "--output", output.toString()),
                        Stream.of(args))
                .toArray(String[]::new);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
