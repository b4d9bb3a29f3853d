package dev.planloom.sample.config;

import static dev.planloom.sample.config.Parsing.problems;
import static dev.planloom.sample.config.Parsing.settings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesFormatTest {
    @Test
    void eachSettingKnowsItsLine() {
        assertThat(settings("a.properties", "# comment\n\nhost = localhost\n  ! comment\nport:80\n"))
                .containsExactly("3: host=localhost", "5: port=80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void allLineEndsCount(String end) {
        assertThat(settings("a.properties", "a=1" + end + end + "b=2" + end)).containsExactly("1: a=1", "3: b=2");
    }

    @Test
    void lineThatGoesOnCountsWhereItStarts() {
        assertThat(settings("a.properties", "a=1\\\n  2\\\n  3\nb=4\n")).containsExactly("1: a=123", "4: b=4");
    }

    @Test
    void escapedBackslashAtTheEndOfLineEndsIt() {
        assertThat(settings("a.properties", "path=C:\\\\\nb=2\n")).containsExactly("1: path=C:\\", "2: b=2");
    }

    @Test
    void commentThatEndsInBackslashDoesNotGoOn() {
        assertThat(settings("a.properties", "# a \\\nb=2\n")).containsExactly("2: b=2");
    }

    @Test
    void backslashAtTheEndOfTheFileIsDropped() {
        assertThat(settings("a.properties", "a=1\\")).containsExactly("1: a=1");
    }

    @Test
    void escapesAreThoseOfTheJdk() {
        assertThat(settings("a.properties", "a\\ b=\\u00e9\\t\nc\nd e f\n"))
                .containsExactly("1: a b=é\t", "2: c=", "3: d=e f");
    }

    @Test
    void brokenUnicodeEscapeIsNamedWithItsLineAndTheRestIsReadOn() {
        assertThat(problems("a.properties", "ok=1\nbad=\\u12\nok=2\n"))
                .containsExactly(
                        "a.properties:2: \\u needs four hexadecimal digits after it, as in \\u00e9",
                        "a.properties:3: the key 'ok' stands in line 1 already. Remove one of them.");
    }

    @Test
    void emptyKeyIsNamedWithItsLine() {
        assertThat(problems("a.properties", "a=1\n=2\n")).containsExactly("a.properties:2: a key is empty");
    }

    @Test
    void emptyFileHasNoSettings() {
        assertThat(settings("a.properties", "")).isEmpty();
    }
}
