package dev.planloom.sample.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FaultTest {
    private static final byte[] BYTES = "0123456789".getBytes(UTF_8);

    private LoopbackServer server;

    private Client client;

    private void start(Fault fault) throws IOException {
        server = LoopbackServer.start(
                Content.of(Map.of("a.jar", BYTES, "b.jar", BYTES)),
                Behaviour.plain().withFault("a.jar", fault).withFault("not-there", fault));
        client = new Client(server);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 503})
    void statusIsAnsweredAtThatPathAlone(int code) throws Exception {
        start(new Fault.Status(code));

        assertThat(client.get("a.jar").statusCode()).isEqualTo(code);
        assertThat(client.get("a.jar").statusCode()).isEqualTo(code);
        assertThat(client.ask("HEAD", "a.jar").statusCode()).isEqualTo(code);
        assertThat(client.get("b.jar").body()).isEqualTo(BYTES);
    }

    @Test
    void firstRequestsFailAndLaterOnesDoNot() throws Exception {
        start(new Fault.First(2, new Fault.Status(503)));

        assertThat(client.get("a.jar").statusCode()).isEqualTo(503);
        assertThat(client.get("a.jar").statusCode()).isEqualTo(503);
        assertThat(client.get("a.jar").body()).isEqualTo(BYTES);
    }

    @ParameterizedTest
    @CsvSource({
        "301, b.jar, /b.jar",
        "302, /a.jar, /a.jar",
        "303, b.jar?x=1, /b.jar?x=1",
        "307, http://127.0.0.1:1/x, http://127.0.0.1:1/x",
        "308, a.jar, /a.jar"
    })
    void redirectionTellsWhereTo(int code, String location, String told) throws Exception {
        start(new Fault.Redirect(code, location));

        HttpResponse<byte[]> response = client.get("a.jar");

        assertThat(response.statusCode()).isEqualTo(code);
        assertThat(response.headers().firstValue("Location")).contains(told);
    }

    @Test
    void connectionIsClosedWithoutAnAnswer() throws Exception {
        start(new Fault.Disconnect());

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> client.get("a.jar"));
        assertThat(client.get("b.jar").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongBytesHaveTheRightLength() throws Exception {
        start(new Fault.WrongBytes());

        byte[] body = client.get("a.jar").body();

        assertThat(body).hasSameSizeAs(BYTES).isNotEqualTo(BYTES).startsWith('0', '1');
        assertThat(client.get("not-there").statusCode()).isEqualTo(404);
    }

    @Test
    void truncatedBodyAnnouncesMoreThanItSends() throws Exception {
        start(new Fault.Truncated());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.get("a.jar"))
                .withMessageContaining("received: 5");
        assertThat(client.ask("HEAD", "a.jar").headers().firstValue("Content-Length"))
                .contains("10");
    }

    @Test
    void hugeBodyIsAsHugeAsItAnnounces() throws Exception {
        start(new Fault.Huge(100_001));

        HttpResponse<byte[]> response = client.get("a.jar");

        assertThat(response.headers().firstValue("Content-Length")).contains("100001");
        assertThat(response.body()).hasSize(100_001).containsOnly(0);
    }

    @Test
    void wrongTypeIsToldOfTheRightBytes() throws Exception {
        start(new Fault.WrongType("text/html"));

        HttpResponse<byte[]> response = client.get("a.jar");

        assertThat(response.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(response.body()).isEqualTo(BYTES);
    }

    @Test
    void slowAnswerIsTheRightOne() throws Exception {
        start(new Fault.Slow(Duration.ofMillis(20)));

        long begin = System.nanoTime();
        assertThat(client.get("a.jar").body()).isEqualTo(BYTES);

        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void faultsThatCannotBeAreRefused() throws Exception {
        start(new Fault.Hang());

        assertThatIllegalArgumentException().isThrownBy(() -> new Fault.Status(200));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fault.Redirect(304, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fault.Huge(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fault.First(0, new Fault.Hang()));
    }
}
