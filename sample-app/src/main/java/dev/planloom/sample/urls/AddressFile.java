package dev.planloom.sample.urls;

import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.MalformedFileException;
import dev.planloom.sample.config.Place;
import dev.planloom.sample.config.Problem;
import dev.planloom.sample.config.Unreadable;
import dev.planloom.sample.config.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file with an address in each line. Lines that are blank or begin with {@code #} count for nothing. */
final class AddressFile {
    /** Some hundred thousand addresses. */
    private static final int MOST_BYTES = 16 << 20;

    private AddressFile() {}

    /**
     * Reads a file.
     *
     * @param name its path
     * @throws BadInputException if it can't be read, or has no addresses
     */
    static List<Line> lines(String name) throws BadInputException, InterruptedException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text(name).lines().toList()) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                lines.add(new Line(new Place(name, number), text));
            }
        }
        if (lines.isEmpty()) {
            throw bad(name, 0, "there are no addresses here. Write one in each line.");
        }
        return lines;
    }

    private static String text(String name) throws BadInputException, InterruptedException {
        try {
            return Utf8.text(bytes(name));
        } catch (ClosedByInterruptException _) {
            throw new InterruptedException("interrupted while reading " + name);
        } catch (InvalidPathException e) {
            throw bad(name, 0, "this is neither an address nor a path: " + e.getReason());
        } catch (IOException e) {
            throw bad(name, 0, Unreadable.reason(e));
        } catch (MalformedFileException e) {
            throw bad(name, e.line(), e.problem());
        }
    }

    private static byte[] bytes(String name) throws IOException, BadInputException {
        Path path = Path.of(name);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // A folder can't be read, and a pipe would let the program wait for nobody knows what.
            throw bad(name, 0, "this is no file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw bad(name, 0, "it has more than " + (MOST_BYTES >> 20) + " MiB. Split it.");
            }
            return bytes;
        }
    }

    private static BadInputException bad(String name, int line, String message) {
        return new BadInputException(List.of(new Problem(new Place(name, line), message)));
    }
}
