package dev.planloom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page that publishes results. A section's results stand between two comments that name it.
 *
 * @param path where it is
 */
record PerformancePage(Path path) {
    /** Replaces the results of a section. */
    void replace(Section section, String results) throws IOException {
        String page = Files.readString(path);
        String start = "<!-- measured: " + section.id() + " -->\n";
        String end = "<!-- end of " + section.id() + " -->";
        int from = page.indexOf(start);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(path + " has no lines " + start.strip() + " and " + end);
        }
        Files.writeString(
                path, page.substring(0, from + start.length()) + "\n" + results + "\n\n" + page.substring(to));
    }
}
