package dev.planloom.sample.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The configuration files that come with the program. */
public record EmbeddedFiles() implements Source {
    private static final List<String> FILES = List.of(
            "10-defaults.properties", "20-services.yaml", "30-network.json", "40-production.yaml", "90-local.json");

    @Override
    public String title() {
        return "the embedded files";
    }

    @Override
    public Listing list() {
        return new Listing(FILES, List.of());
    }

    @Override
    public byte[] read(String file) throws IOException {
        try (InputStream in = EmbeddedFiles.class.getResourceAsStream("embedded/" + file)) {
            if (in == null) {
                throw new NoSuchFileException(file);
            }
            return in.readAllBytes();
        }
    }
}
