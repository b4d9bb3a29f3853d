package dev.planloom.sample.urls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.config.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://example.com           | http://example.com/
            https://example.com:8443/a   | https://example.com:8443/a
            HTTP://example.com/a?b=c&d#e | HTTP://example.com/a?b=c&d
            http://example.com?q         | http://example.com/?q
            http://[::1]:80/             | http://[::1]:80/
            http://example.com/ü/%20     | http://example.com/%C3%BC/%20
            """)
    void addressIsAskedForInAsciiWithoutItsFragment(String text, String asked) throws Exception {
        assertThat(Address.of(text)).hasToString(asked);
    }

    @Test
    void addressesThatServersCannotTellApartAreEqual() throws Exception {
        assertThat(Address.of("http://Example.com#a")).isEqualTo(Address.of("http://example.com/#b"));
        assertThat(Address.of("http://example.com/A")).isNotEqualTo(Address.of("http://example.com/a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ftp://a/            | 'ftp://a/' has the scheme 'ftp'. Only http and https addresses can be checked.
            mailto:a@b.c        | 'mailto:a@b.c' has the scheme 'mailto'. Only http and https addresses can be checked.
            example.com         | 'example.com' is no address: it has no scheme. Write it as https://…
            http://a b/         | 'http://a b/' is no address: Illegal character in authority at character 9
            http:///a           | 'http:///a' names no host, with its port if need be, that can be asked
            http://a:99999/     | 'http://a:99999/' names no host, with its port if need be, that can be asked
            http://             | 'http://' is no address: Expected authority at character 8
            http://a/%zz        | 'http://a/%zz' is no address: Malformed escape pair at character 10
            """)
    void lineThatHoldsNoneIsNamedWithItsPlace(String text, String message) {
        assertThat(Address.parse(new Line(new Place("urls.txt", 3), text)))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.problem()).hasToString("urls.txt:3: " + message));
    }

    @Test
    void longLineIsShortened() {
        assertThat(Address.parse(new Line(new Place("urls.txt", 3), "x".repeat(10_000))))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.problem().message())
                                .hasSizeLessThan(200)
                                .startsWith("'xxx"));
    }
}
