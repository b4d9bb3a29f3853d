package dev.planloom.sample.urls;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a report is written.
 *
 * @param file the file; empty for none
 * @param format how it is written
 */
record Destination(Optional<Path> file, ReportFormat format) {
    boolean isFile() {
        return file.isPresent();
    }

    /** Writes a report to the file: beside it at first, so that the file is whole whatever happens. */
    void write(Report report) throws IOException {
        Path to = file.orElseThrow().toAbsolutePath();
        Path beside = to.resolveSibling(
                "." + to.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                format.write(report, out);
            }
            move(beside, to);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
