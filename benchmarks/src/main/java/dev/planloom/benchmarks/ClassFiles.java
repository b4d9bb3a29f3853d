package dev.planloom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class files in a folder.
 *
 * @param count how many there are
 * @param bytes their size together
 */
record ClassFiles(int count, long bytes) {
    static ClassFiles in(Path folder) throws IOException {
        int count = 0;
        long bytes = 0;
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".class")) {
                count++;
                bytes += Files.size(file);
            }
        }
        return new ClassFiles(count, bytes);
    }

    /** Empties a folder, and makes it if there is none. */
    static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files(folder)) {
            if (!file.equals(folder)) {
                Files.delete(file);
            }
        }
    }

    /** All files and folders, what is inside another before that. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
