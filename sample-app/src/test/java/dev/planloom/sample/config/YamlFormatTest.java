package dev.planloom.sample.config;

import static dev.planloom.sample.config.Parsing.problems;
import static dev.planloom.sample.config.Parsing.settings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFormatTest {
    @Test
    void mappingsAndListsBecomeKeysWithDots() {
        String text = "# comment\nservers:\n  - host: a\n    port: 1\n  - host: b\nhttp: {tls: true}\n";
        assertThat(settings("a.yaml", text))
                .containsExactly(
                        "3: servers.0.host=a", "4: servers.0.port=1", "5: servers.1.host=b", "6: http.tls=true");
    }

    @Test
    void keyCountsWhereItStandsAndNotItsValue() {
        assertThat(settings("a.yaml", "a:\n\n  1\nb: |\n  one\n  two\n")).containsExactly("1: a=1", "4: b=one\ntwo\n");
    }

    @Test
    void valuesAreTakenAsWrittenAndNullsAreEmpty() {
        assertThat(settings("a.yaml", "a: 0x1F\nb: 1.50\nc: yes\nd: ~\ne:\nf: '~'\n"))
                .containsExactly("1: a=0x1F", "2: b=1.50", "3: c=yes", "4: d=", "5: e=", "6: f=~");
    }

    @Test
    void emptyMappingsAndListsAreValues() {
        assertThat(settings("a.yaml", "a: {}\nb: []\n")).containsExactly("1: a={}", "2: b=[]");
    }

    @Test
    void aliasesRepeatWhatTheyStandFor() {
        assertThat(settings("a.yaml", "a: &a {x: 1, y: 2}\nb: *a\n"))
                .containsExactly("1: a.x=1", "1: a.y=2", "1: b.x=1", "1: b.y=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# comment\n", "---\n", "\n\n", "~\n"})
    void documentWithoutContentHasNoSettings(String text) {
        assertThat(settings("a.yaml", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: 1\\nb: c: d              | 2: mapping values are not allowed here
                    a: [1,\\n2\\nb: 3           | 3: while parsing a flow sequence that starts in line 1, expected ',' or ']', but got :
                    a: 'x                       | 1: while scanning a quoted scalar, found unexpected end of stream
                    a: *b                       | 1: found undefined alias b
                    a: 1\\n---\\nb: 2           | 2: expected a single document in the stream that starts in line 1, but found another document
                    - a                         | 1: settings need a mapping, key: value, around them
                    text                        | 1: settings need a mapping, key: value, around them
                    a: 1\\n? [b]\\n: 2          | 2: a key must be plain text
                    a: 1\\nb: !ruby/object {}   | 2: the tag !ruby/object is not supported
                    a: !!java.net.URL [x]       | 1: the tag !!java.net.URL is not supported
                    a: 1\\na: 2                 | 2: the key 'a' stands in line 1 already. Remove one of them.
                    a.b: 1\\na:\\n  b: 2        | 3: the key 'a.b' stands in line 1 already. Remove one of them.
                    a: {x: 1}\\na: {x: 2, y: 3} | 2: the key 'a' stands in line 1 already. Remove one of them.
                    a: &a [*a]                  | 1: this contains itself, through an alias
                    a: &a {<<: *a}              | 1: the merge key << is not supported: YAML 1.2 has none
                    a: &a {!!merge x: *a}       | 1: the merge key << is not supported: YAML 1.2 has none
                    a: 1\\nb: \\u0001           | 2: the character U+0001 is not allowed in YAML
                    """)
    void whatIsWrongIsNamedWithItsLine(String text, String problem) {
        String unescaped = text.replace("\\n", "\n").replace("\\u0001", "\u0001");
        assertThat(problems("a.yaml", unescaped)).containsExactly("a.yaml:" + problem);
    }

    @Test
    void versionOfTheFutureIsRefused() {
        assertThat(problems("a.yaml", "%YAML 3.0\n---\na: 1\n"))
                .singleElement()
                .asString()
                .contains("not YAML 1.2");
    }

    @Test
    void deepNestingIsRefusedBeforeItExhaustsTheStack() {
        assertThat(problems("a.yaml", "[".repeat(100_000)))
                .containsExactly("a.yaml:1: this is nested more than 100 deep");
    }

    @Test
    void fewLinesOfAliasesDoNotBecomeBillionsOfSettings() {
        StringBuilder text = new StringBuilder("a0: &a0 {x: 1}\n");
        for (int i = 1; i < 40; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problems("a.yaml", text.toString()))
                .singleElement()
                .asString()
                .contains("aliases repeat this and other parts more than 10000 times");
    }

    @Test
    void largeFileIsRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append("a key of some length, number ").append(i).append(": value\n");
        }
        assertThat(settings("a.yaml", text.toString())).hasSize(200_000);
    }
}
