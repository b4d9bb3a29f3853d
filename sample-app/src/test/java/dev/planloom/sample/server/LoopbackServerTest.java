package dev.planloom.sample.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LoopbackServerTest {
    private static final byte[] BYTES = "0123456789".getBytes(UTF_8);
    private static final Content CONTENT = Content.of(Map.of("a/b.pom", BYTES, "empty.txt", new byte[0]));

    @Test
    void contentIsServedWithItsType() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain());
                Client client = new Client(server)) {
            HttpResponse<byte[]> response = client.get("a/b.pom");

            assertThat(server.address().toString()).matches("http://127\\.0\\.0\\.1:\\d+/");
            assertThat(InetAddress.getByName(server.address().getHost()).isLoopbackAddress())
                    .isTrue();
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo(BYTES);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/xml");
            assertThat(response.headers().firstValue("Content-Length")).contains("10");
            assertThat(client.get("empty.txt").body()).isEmpty();
        }
    }

    @Test
    void whatIsNotThereIsStatus404() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain());
                Client client = new Client(server)) {
            for (String path : List.of("", "a", "a/b.pom/", "%2e%2e/a/b.pom")) {
                assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(server.statistics().requests("../a/b.pom")).isOne();
        }
    }

    @Test
    void headTellsTheLengthAndSendsNothing() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain());
                Client client = new Client(server)) {
            HttpResponse<byte[]> response = client.ask("HEAD", "a/b.pom");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Length")).contains("10");
            assertThat(response.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void otherMethodsAreRefusedWithThoseThatAreNot(String method) throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain());
                Client client = new Client(server)) {
            HttpResponse<byte[]> response = client.ask(method, "a/b.pom");

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
        }
    }

    @Test
    void requestsAreCounted() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain());
                Client client = new Client(server)) {
            client.get("a/b.pom");
            client.get("a/b.pom");
            client.get("c");

            assertThat(server.statistics()).isEqualTo(new Statistics(3, Map.of("a/b.pom", 2L, "c", 1L), 1));
        }
    }

    @Test
    void requestsWaitInGreatNumbersWithoutPlatformThreads() throws Exception {
        Behaviour slow = Behaviour.plain().withLatency(Duration.ofHours(1));
        try (LoopbackServer server = LoopbackServer.start(CONTENT, slow);
                Client client = new Client(server)) {
            List<CompletableFuture<?>> answers = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                answers.add(client.begin("a/b.pom"));
            }
            awaitRequests(server, 300);

            assertThat(Thread.getAllStackTraces().keySet()) // platform threads alone
                    .noneMatch(thread -> thread.getName().startsWith("loopback-server-"));
            server.close();
            assertThat(answers).allSatisfy(LoopbackServerTest::isNotAnswered);
        }
    }

    @Test
    void closingDoesNotWaitForRequestsThatHang() throws Exception {
        LoopbackServer server = LoopbackServer.start(CONTENT, Behaviour.plain().withFault("a/b.pom", new Fault.Hang()));
        try (Client client = new Client(server)) {
            CompletableFuture<?> answer = client.begin("a/b.pom");
            awaitRequests(server, 1);

            server.close();
            server.close();

            isNotAnswered(answer);
        }
    }

    @Test
    void errorsHitTheSameRequestsInWhateverOrderTheyCome() throws Exception {
        Behaviour flaky = Behaviour.plain().withErrorRate(0.3).withSeed(7);
        List<String> paths = IntStream.range(0, 200).mapToObj(i -> "p" + i / 2).toList();

        List<String> failed = failed(flaky, paths);

        assertThat(failed).hasSizeBetween(40, 80);
        assertThat(failed(flaky, paths.reversed())).containsExactlyInAnyOrderElementsOf(failed);
        assertThat(failed(flaky.withSeed(8), paths)).isNotEqualTo(failed);
        assertThat(failed(flaky.withErrorRate(0), paths)).isEmpty();
        assertThat(failed(flaky.withErrorRate(1), paths)).hasSize(200);
    }

    @Test
    void requestsBeyondTheRateAreToldWhenToComeBack() throws Exception {
        Behaviour limited = Behaviour.plain().withRateLimit(new RateLimit(2, Duration.ofHours(1)));
        try (LoopbackServer server = LoopbackServer.start(CONTENT, limited);
                Client client = new Client(server)) {
            assertThat(client.get("a/b.pom").statusCode()).isEqualTo(200);
            assertThat(client.get("x").statusCode()).isEqualTo(404);

            HttpResponse<byte[]> refused = client.get("a/b.pom");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(3500, 3600);
        }
    }

    @Test
    void endlessBodyEndsWhenTheClientHasEnough() throws Exception {
        try (LoopbackServer server =
                        LoopbackServer.start(CONTENT, Behaviour.plain().withFault("a/b.pom", new Fault.Endless()));
                Client client = new Client(server)) {
            HttpRequest request =
                    HttpRequest.newBuilder(server.address().resolve("a/b.pom")).build();
            try (InputStream body =
                    client.http().send(request, BodyHandlers.ofInputStream()).body()) {
                assertThat(body.readNBytes(1 << 20)).hasSize(1 << 20).containsOnly(0);
            }
            assertThat(client.get("empty.txt").statusCode()).isEqualTo(200);
        }
    }

    private static List<String> failed(Behaviour behaviour, List<String> paths) throws Exception {
        List<String> failed = new ArrayList<>();
        try (LoopbackServer server = LoopbackServer.start(path -> CONTENT.at("a/b.pom"), behaviour);
                Client client = new Client(server)) {
            for (String path : paths) {
                int status = client.get(path).statusCode();
                if (status != 200) {
                    failed.add(path + " " + server.statistics().requests(path) + " " + status);
                }
            }
        }
        return failed;
    }

    private static void awaitRequests(LoopbackServer server, int number) {
        while (server.statistics().highestAtOnce() < number) {
            Thread.onSpinWait(); // bounded by the test's time-out
        }
    }

    private static void isNotAnswered(CompletableFuture<?> answer) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(answer::get)
                .withCauseInstanceOf(IOException.class);
    }
}
