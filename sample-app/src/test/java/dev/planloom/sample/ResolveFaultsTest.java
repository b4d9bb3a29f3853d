package dev.planloom.sample;

import static dev.planloom.sample.resolve.TinyRepository.dependency;
import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.resolve.TinyRepository;
import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Fault;
import dev.planloom.sample.server.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that does what servers do: there is a clear error for the package, the others go on, and there is an end. */
@Timeout(120)
class ResolveFaultsTest {
    private static final String JAR = TinyRepository.path("g:bad:1", ".jar");
    private static final String POM = TinyRepository.path("g:bad:1", ".pom");

    @TempDir
    private Path folder;

    private final TinyRepository repository = new TinyRepository();

    @BeforeEach
    void fill() {
        repository
                .with("g:good:1", "", dependency("g:fine:1"))
                .with("g:fine:1", "")
                .with("g:bad:1", "");
    }

    static Stream<Arguments> faultsOfJars() {
        return Stream.of(
                Arguments.of(new Fault.Status(503), "answered 503, as in each of 2 attempts. Try again later"),
                Arguments.of(new Fault.Status(404), "is not there"),
                Arguments.of(new Fault.Status(403), "answered 403: it is not for everyone"),
                Arguments.of(new Fault.Status(418), "answered 418, which tells of no file"),
                Arguments.of(new Fault.Hang(), "did not answer in full within 500 ms"),
                Arguments.of(new Fault.Disconnect(), "could not be read ("),
                Arguments.of(new Fault.WrongBytes(), "is not what it should be: it has the SHA-256 "),
                Arguments.of(new Fault.Truncated(), "could not be read ("),
                Arguments.of(new Fault.Endless(), "did not answer in full within 500 ms"),
                Arguments.of(new Fault.Huge(1L << 40), "is larger than 4294967296 bytes"),
                Arguments.of(new Fault.Redirect(302, "/" + JAR), "answered 302: it redirects too often"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfJars")
    void aBadJarIsNamedAndTheOthersAreFetched(Fault fault, String message) throws IOException {
        assertNamed(JAR, fault, message);
        assertThat(files()).containsExactlyInAnyOrder(".in-use", "good-1.jar", "fine-1.jar");
    }

    static Stream<Arguments> faultsOfPoms() {
        return Stream.of(
                Arguments.of(new Fault.Status(503), "answered 503, as in each of 2 attempts. Try again later"),
                Arguments.of(new Fault.Status(404), "is not there"),
                Arguments.of(new Fault.Hang(), "did not answer in full within 500 ms"),
                Arguments.of(new Fault.Disconnect(), "could not be read ("),
                Arguments.of(new Fault.Truncated(), "could not be read ("),
                Arguments.of(new Fault.Endless(), "is larger than 4194304 bytes"),
                Arguments.of(new Fault.Huge(1L << 40), "is larger than 4194304 bytes"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfPoms")
    void aBadPomIsNamedAndTheOthersAreFetched(Fault fault, String message) throws IOException {
        assertNamed(POM, fault, message);
        assertThat(files()).containsExactlyInAnyOrder(".in-use", "good-1.jar", "fine-1.jar");
    }

    private void assertNamed(String path, Fault fault, String message) throws IOException {
        try (LoopbackServer server = repository.serve(Behaviour.plain().withFault(path, fault))) {
            CommandRun run = resolve(server, "--keep-going");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains("Failed: g:bad:jar:1: ")
                    .contains(server.address() + path + " " + message)
                    .doesNotContain("\tat ");
            assertThat(run.out())
                    .contains("\n  failed         1 package, see above\n")
                    .contains("\n  lock file      not written: it would not be complete\n");
        }
    }

    @Test
    void withoutKeepGoingTheFirstFailureEndsTheRun() throws IOException {
        try (LoopbackServer server = repository.serve(Behaviour.plain().withFault(POM, new Fault.Status(503)))) {
            CommandRun run = resolve(server);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("Failed: ").contains(POM + " answered 503");
            assertThat(files()).containsExactly(".in-use");
        }
    }

    @Test
    void aPassingFaultIsRepeated() throws IOException {
        Behaviour behaviour = Behaviour.plain()
                .withFault(POM, new Fault.First(1, new Fault.Status(503)))
                .withFault(JAR, new Fault.First(1, new Fault.Truncated()))
                .withFault(JAR + ".sha256", new Fault.First(1, new Fault.Disconnect()));
        try (LoopbackServer server = repository.serve(behaviour)) {
            CommandRun run = resolve(server);

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).contains(" of them repeated; ");
            assertThat(server.statistics().requests(POM)).isEqualTo(2);
        }
    }

    @Test
    void noRetriesMeansOneRequest() throws IOException {
        try (LoopbackServer server = repository.serve(Behaviour.plain().withFault(POM, new Fault.Status(503)))) {
            CommandRun run = resolve(server, 0, "--keep-going");

            assertThat(run.err()).contains(POM + " answered 503. Try again later");
            assertThat(server.statistics().requests(POM)).isEqualTo(1);
        }
    }

    @Test
    void aRedirectToAnotherPathIsFollowed() throws IOException {
        repository.file("elsewhere", "g:bad:1");
        Behaviour behaviour = Behaviour.plain().withFault(JAR, new Fault.Redirect(301, "/elsewhere"));
        try (LoopbackServer server = repository.serve(behaviour)) {
            assertThat(resolve(server).exitCode()).isZero();
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(folder.resolve("libraries"));
        Files.createSymbolicLink(folder.resolve("libraries/g"), outside);
        try (LoopbackServer server = repository.serve()) {
            CommandRun run = resolve(server);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("by a link. Remove the link");
            try (Stream<Path> written = Files.walk(outside)) {
                assertThat(written.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    private CommandRun resolve(LoopbackServer server, String... more) {
        return resolve(server, 1, more);
    }

    private CommandRun resolve(LoopbackServer server, int retries, String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "resolve",
                                "g:bad:1",
                                "g:good:1",
                                "--repository",
                                server.address().toString(),
                                "--output",
                                folder.resolve("libraries").toString(),
                                "--timeout",
                                "500ms",
                                "--retries",
                                Integer.toString(retries),
                                "--progress",
                                "none"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
