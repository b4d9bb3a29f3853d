package dev.planloom.sample.merge;

import dev.planloom.sample.config.Folder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a folder that exists. */
final class FolderConverter implements ITypeConverter<Folder> {
    @Override
    public Folder convert(String value) {
        Path path = path(value);
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        throw new TypeConversionException(
                Files.exists(path) ? "'" + value + "' is not a folder" : "there is no folder '" + value + "'");
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + value + "' is no path: " + e.getReason());
        }
    }
}
