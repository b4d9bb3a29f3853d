package dev.planloom.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapedTextTest {
    /** A quote, a backslash, markup, an end of line, NUL, half a letter, and letters beyond ASCII and 16 bits. */
    private static final String ODD = "a \"b\" \\n <i>&amp;</i>\n\0\ud800 é 😀";

    @Test
    void jsonEscapesQuotesBackslashesAndWhatCannotBeShown() {
        assertThat(EscapedText.json(ODD)).isEqualTo("a \\\"b\\\" \\\\n <i>&amp;</i>\\u000a\\u0000\\ud800 é 😀");
    }

    @Test
    void dotEscapesEntitiesToo() {
        assertThat(EscapedText.dot(ODD))
                .isEqualTo("a \\\"b\\\" \\\\n <i>&amp;amp;</i>\\\\u000a\\\\u0000\\\\ud800 é 😀");
    }

    @Test
    void mermaidEscapesAllThatIsNoLetterByItsNumber() {
        assertThat(EscapedText.mermaid(ODD))
                .isEqualTo("a #34;b#34; #92;n #60;i#62;#38;amp#59;#60;#47;i#62;#92;u000a#92;u0000#92;ud800 é #128512;");
    }

    @Test
    void namesOfTasksStandAsTheyAre() {
        String name = "readA-2_end";

        assertThat(EscapedText.json(name)).isEqualTo(name);
        assertThat(EscapedText.dot(name)).isEqualTo(name);
        assertThat(EscapedText.mermaid(name)).isEqualTo(name);
    }
}
