package dev.planloom.sample.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void bytesOfAnotherEncodingAreNamedWithTheirLine() {
        byte[] latin1 = "a=1\nname=caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Parsing.problems("a.properties", latin1))
                .containsExactly("a.properties:2: this is not UTF-8. Save the file in that encoding.");
    }

    @Test
    void characterThatIsCutOffAtTheEndIsFoundToo() {
        byte[] cut = {'a', '=', (byte) 0xC3};
        assertThat(Parsing.problems("a.properties", cut))
                .containsExactly("a.properties:1: this is not UTF-8. Save the file in that encoding.");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstKey() {
        assertThat(Parsing.settings("a.properties", "\uFEFFa=1")).containsExactly("1: a=1");
        assertThat(Parsing.settings("a.yaml", "\uFEFFa: 1")).containsExactly("1: a=1");
        assertThat(Parsing.settings("a.json", "\uFEFF{\"a\": 1}")).containsExactly("1: a=1");
    }
}
