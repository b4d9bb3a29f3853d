package dev.planloom.sample.urls;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a file that can be written, as far as one can tell beforehand. */
final class OutputConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
        Path path;
        try {
            path = Path.of(value).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + value + "' is no path: " + e.getReason());
        }
        if (Files.isDirectory(path)) {
            throw new TypeConversionException("'" + value + "' is a folder. Name a file in it.");
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new TypeConversionException("there is no folder for '" + value + "'. Make it first.");
        }
        return path;
    }
}
