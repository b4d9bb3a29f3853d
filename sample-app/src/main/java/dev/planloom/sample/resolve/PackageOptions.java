package dev.planloom.sample.resolve;

import dev.planloom.sample.repository.EmbeddedRepository;
import dev.planloom.sample.resolve.coordinate.Coordinate;
import dev.planloom.sample.resolve.coordinate.Library;
import dev.planloom.sample.resolve.coordinate.MalformedCoordinateException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be resolved. */
final class PackageOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "COORDINATE",
            description = {
                "Packages, as group:artifact:version, where the version may be a range such as [1.0,2.0).",
                "Default: those of the embedded repository."
            })
    private List<String> packages = new ArrayList<>();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "A file with further packages, one in a line. Empty lines and those that begin with # say nothing.")
    private @Nullable Path file;

    boolean areSome() {
        return !packages.isEmpty() || file != null;
    }

    /**
     * The packages, each once.
     *
     * @throws IllegalArgumentException if the file is wrong, or a library is asked for in two versions
     */
    List<Coordinate> all() {
        Set<Coordinate> all = new LinkedHashSet<>();
        packages.forEach(each -> all.add(parse(each, "")));
        if (file != null) {
            read(file, all);
        }
        if (!areSome()) {
            EmbeddedRepository.roots().forEach(root -> all.add(parse(root, "")));
        }
        Map<Library, Coordinate> byLibrary = new LinkedHashMap<>();
        for (Coordinate each : all) {
            Coordinate other = byLibrary.put(each.library(), each);
            if (other != null) {
                throw new IllegalArgumentException(
                        "both " + other + " and " + each + " are asked for. Remove one of them.");
            }
        }
        return List.copyOf(all);
    }

    private static void read(Path file, Set<Coordinate> all) {
        List<String> lines;
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(
                    "the file '" + file + "' is a folder. Name a file with a package in each line.");
        }
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no file '" + file + "'", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the file '" + file + "' is no text in UTF-8. Save it as such.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file '" + file + "' can't be read: " + e, e);
        }
        int before = all.size();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                all.add(parse(line, file + ":" + (i + 1) + ": "));
            }
        }
        if (all.size() == before && all.isEmpty()) {
            throw new IllegalArgumentException("the file '" + file + "' names no package");
        }
    }

    private static Coordinate parse(String text, String place) {
        try {
            return Coordinate.parse(text);
        } catch (MalformedCoordinateException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }
}
