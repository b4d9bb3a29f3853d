package dev.planloom.sample.benchmark;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files with the results. Each is there as a whole or not at all. */
final class ResultFiles {
    private final Path folder;

    private ResultFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Files in a folder, which is made if need be.
     *
     * @throws IOException if nothing can be written there
     */
    static ResultFiles in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "benchmark", ".tmp"));
        return new ResultFiles(folder.toAbsolutePath().normalize());
    }

    /** Writes all files, over those of an earlier time, and returns where they are. */
    List<Path> write(Results results) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("benchmark.json", JsonResults.of(results));
        texts.put("benchmark.csv", CsvTable.of(results.table()));
        texts.put("benchmark.svg", Chart.of(results));
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            written.add(write(folder.resolve(text.getKey()), text.getValue()));
        }
        return written;
    }

    private Path write(Path file, String text) throws IOException {
        Path part = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(part, text);
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Why nothing could be written, in words: the messages of the JDK's exceptions are but paths. */
    static String reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException file -> "'" + file.getFile() + "' is a file";
            case AccessDeniedException denied -> "there is no permission to write '" + denied.getFile() + "'";
            case NoSuchFileException missing -> "'" + missing.getFile() + "' cannot be made";
            default -> "the system says: " + e.getMessage();
        };
    }
}
