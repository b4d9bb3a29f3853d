package dev.planloom.sample.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of configuration files, without the folders in it.
 *
 * @param path where it stands
 */
public record Folder(Path path) implements Source {
    @Override
    public String title() {
        return "the files of " + path;
    }

    @Override
    public Listing list() throws BadInputException {
        Listing listing = listAll();
        if (listing.files().isEmpty()) {
            String rest = listing.ignored().isEmpty() ? "" : " Ignored: " + String.join(", ", listing.ignored());
            throw bad("there are no configuration files here (" + Format.PATTERNS + ")." + rest);
        }
        return listing;
    }

    private Listing listAll() throws BadInputException {
        List<String> files = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        try (Stream<Path> entries = Files.list(path)) {
            entries.forEach(entry -> {
                String name = String.valueOf(entry.getFileName());
                if (isToBeRead(entry, name)) {
                    files.add(name);
                } else {
                    ignored.add(Files.isDirectory(entry) ? name + "/" : name);
                }
            });
        } catch (UncheckedIOException e) {
            throw bad("it can't be read: " + e.getMessage());
        } catch (IOException e) {
            throw bad(Unreadable.reason(e));
        }
        return new Listing(files, ignored);
    }

    private BadInputException bad(String message) {
        return new BadInputException(List.of(new Problem(new Place(path.toString(), 0), message)));
    }

    /** A link that leads nowhere is to be read too: that it can't is an error, where a pipe would make the reader wait. */
    private static boolean isToBeRead(Path entry, String name) {
        return Format.of(name).isPresent() && (Files.isRegularFile(entry) || Files.notExists(entry));
    }

    @Override
    public byte[] read(String file) throws IOException {
        return Files.readAllBytes(path.resolve(file));
    }
}
