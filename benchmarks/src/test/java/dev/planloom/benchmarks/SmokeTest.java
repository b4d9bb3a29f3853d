package dev.planloom.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each section runs as it does when it is measured, in JVMs of its own, but with the smallest graphs and no time. */
class SmokeTest {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @EnumSource
    void measuresEachContender(Section section) throws Exception {
        List<Measurement> measurements = new Measure(Effort.SMOKE, folder).measure(section);

        assertThat(measurements).allSatisfy(each -> assertThat(each.figure()).isPositive());
        Effort.SMOKE
                .extent
                .labels(section)
                .forEach(contender -> assertThat(measurements)
                        .extracting(Measurement::contender)
                        .contains(contender));
    }
}
