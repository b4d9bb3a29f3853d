package dev.planloom.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheResultsOfTheSectionAlone() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                before
                <!-- measured: cold -->
                old
                <!-- end of cold -->
                <!-- measured: tasks -->
                others
                <!-- end of tasks -->
                """);

        new PerformancePage(page).replace(Section.COLD, "new");

        assertThat(page).hasContent("""
                before
                <!-- measured: cold -->

                new

                <!-- end of cold -->
                <!-- measured: tasks -->
                others
                <!-- end of tasks -->
                """);
    }

    @Test
    void namesTheLinesThatItMisses() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "nothing");

        assertThatThrownBy(() -> new PerformancePage(page).replace(Section.COLD, "new"))
                .hasMessageEndingWith("has no lines <!-- measured: cold --> and <!-- end of cold -->");
    }
}
