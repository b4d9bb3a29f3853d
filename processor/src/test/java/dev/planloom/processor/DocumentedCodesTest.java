package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.testing.Fixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentedCodesTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void eachCodeHasALineInTheDocumentation(Code code) {
        assertThat(Fixture.documentation("diagnostics.md").lines())
                .filteredOn(line -> line.startsWith("| `" + code + "` | "))
                .hasSize(1);
    }
}
