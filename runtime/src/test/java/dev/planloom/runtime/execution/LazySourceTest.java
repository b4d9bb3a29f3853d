package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LazySourceTest {
    @Test
    void tenMillionElementsOfAStreamAreCollectedInSixtyFourMegabytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        TenMillionElements.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        long sum = TenMillionElements.COUNT * (TenMillionElements.COUNT - 1) / 2;
        assertThat(printed.lines()).containsExactly(Long.toString(sum), Long.toString(sum));
        assertThat(process.waitFor()).isZero();
    }
}
