package dev.planloom.sample.urls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Content;
import dev.planloom.sample.server.Fault;
import dev.planloom.sample.server.LoopbackServer;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CheckerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private LoopbackServer server;

    @BeforeEach
    void start() throws Exception {
        Behaviour behaviour = Behaviour.plain()
                .withFault("moved", new Fault.Redirect(301, "there"))
                .withFault("far", new Fault.Redirect(307, "moved"))
                .withFault("gone", new Fault.Redirect(302, "nowhere"))
                .withFault("itself", new Fault.Redirect(308, "itself"))
                .withFault("there-and-back", new Fault.Redirect(302, "back"))
                .withFault("back", new Fault.Redirect(302, "there-and-back"))
                .withFault("elsewhere", new Fault.Redirect(302, "ftp://example.com/"))
                .withFault("teapot", new Fault.Status(418))
                .withFault("busy", new Fault.Status(503))
                .withFault("often", new Fault.Status(429))
                .withFault("closed", new Fault.Disconnect())
                .withFault("silent", new Fault.Hang())
                .withFault("no-head", new Fault.First(1, new Fault.Status(405)))
                .withFault("never", new Fault.Status(501));
        for (int i = 0; i <= 10; i++) {
            behaviour = behaviour.withFault("long/" + i, new Fault.Redirect(302, "long/" + (i + 1)));
        }
        byte[] page = "page".getBytes(UTF_8);
        server = LoopbackServer.start(Content.of(Map.of("there", page, "no-head", page, "long/11", page)), behaviour);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void addressThatAnswersIsFine() throws Exception {
        Check check = check("there");

        assertThat(check.verdict()).isEqualTo(Verdict.FINE);
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.hops()).isEmpty();
        assertThat(check.reason()).isEmpty();
    }

    @Test
    void redirectionsAreFollowedAndTold() throws Exception {
        Check check = check("far");

        assertThat(check.verdict()).isEqualTo(Verdict.REDIRECTED);
        assertThat(check.hops()).containsExactly(new Hop(307, address("moved")), new Hop(301, address("there")));
        assertThat(check.last()).isEqualTo(address("there"));
    }

    @Test
    void redirectionToNothingIsBroken() throws Exception {
        Check check = check("gone");

        assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(check.status()).isEqualTo(404);
        assertThat(check.last()).isEqualTo(address("nowhere"));
        assertThat(check.reason()).isEqualTo("status 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"itself", "there-and-back"})
    void circleIsBroken(String path) throws Exception {
        Check check = check(path);

        assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(check.reason()).isEqualTo("redirects in a circle, back to " + address(path));
    }

    @Test
    void tenRedirectionsAreFollowedAndNoMore() throws Exception {
        assertThat(check("long/1").verdict()).isEqualTo(Verdict.REDIRECTED);
        assertThat(check("long/0").reason()).isEqualTo("redirects more than 10 times");
        assertThat(check("long/0").verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void redirectionToWhatCannotBeAskedIsBroken() throws Exception {
        assertThat(check("elsewhere").reason())
                .isEqualTo("redirects to 'ftp://example.com/', where nothing can be asked for");
    }

    @Test
    void statusOfAnErrorIsBroken() throws Exception {
        assertThat(check("teapot").reason()).isEqualTo("status 418");
        assertThat(check("teapot").verdict()).isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy", "often", "closed"})
    void whatMayPassIsToBeTriedAgain(String path) {
        assertThatExceptionOfType(TryAgainException.class)
                .isThrownBy(() -> check(path))
                .satisfies(again -> assertThat(again.check().verdict()).isEqualTo(Verdict.BROKEN));
    }

    @Test
    void silenceTimesOut() throws Exception {
        try (Checker checker = new Checker(Duration.ofMillis(50))) {
            Check check = checker.check(address("silent"));

            assertThat(check.verdict()).isEqualTo(Verdict.TIMED_OUT);
            assertThat(check.reason()).isEqualTo("no answer within 0.05 s");
        }
    }

    @Test
    void serverWithoutHeadIsAskedWithGet() throws Exception {
        assertThat(check("no-head").verdict()).isEqualTo(Verdict.FINE);
        assertThat(check("never").reason()).isEqualTo("status 501");
        assertThat(server.statistics().requests("never")).isEqualTo(2);
        assertThat(server.statistics().requests("there")).isZero();
    }

    @Test
    void closedPortIsBroken() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (Checker checker = new Checker(PATIENCE)) {
            Check check = checker.check(Address.of("http://127.0.0.1:" + port + "/"));

            assertThat(check.verdict()).isEqualTo(Verdict.BROKEN);
            assertThat(check.reason()).startsWith("no connection");
        }
    }

    @Test
    void interruptEndsTheWait() {
        try (Checker checker = new Checker(PATIENCE)) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> checker.check(address("silent")));
        } finally {
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    private Check check(String path) throws Exception {
        try (Checker checker = new Checker(PATIENCE)) {
            return checker.check(address(path));
        }
    }

    private Address address(String path) throws Exception {
        return Address.of(server.address() + path);
    }
}
