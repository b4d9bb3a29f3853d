package dev.planloom.sample.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void whatTheTerminalWouldObeyIsWrittenAsEscape() {
        assertThat(Text.printable("a\n\r\t\u001b[31m\u202e é 漢 😀")).isEqualTo("a\\n\\r\\t\\u001b[31m\\u202e é 漢 😀");
    }

    @Test
    void longTextLosesItsMiddle() {
        assertThat(Text.shortened("abcdefghij", 10)).isEqualTo("abcdefghij");
        assertThat(Text.shortened("abcdefghijk", 10)).isEqualTo("abcd...ijk");
    }

    @Test
    void oneThingIsNoPlural() {
        assertThat(Text.count(1, "file")).isEqualTo("1 file");
        assertThat(Text.count(0, "file")).isEqualTo("0 files");
    }
}
