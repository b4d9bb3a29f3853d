package dev.planloom.sample.resolve;

import dev.planloom.sample.resolve.transport.Patience;
import dev.planloom.sample.resolve.transport.Place;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read the options of the command. */
final class Converters {
    private Converters() {}

    /** Reads folders and addresses. */
    static final class Places implements ITypeConverter<Place> {
        @Override
        public Place convert(String value) {
            try {
                return Place.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads the path of a folder that exists or can be made. */
    static final class Output implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            try {
                Path path = Path.of(value);
                if (Files.exists(path) && !Files.isDirectory(path)) {
                    throw new TypeConversionException("'" + value + "' is not a folder");
                }
                return path;
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + value + "' is no path: " + e.getReason());
            }
        }
    }

    /** Reads a number of retries. */
    static final class Retries implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int retries = Integer.parseInt(value);
                if (retries >= 0 && retries <= Patience.MOST_RETRIES) {
                    return retries;
                }
            } catch (NumberFormatException _) {
                // told below
            }
            throw new TypeConversionException("'" + value + "' is no number from 0 to " + Patience.MOST_RETRIES);
        }
    }

    /** Reads a part of all, from 0 to 1. */
    static final class Part implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            try {
                double part = Double.parseDouble(value);
                if (part >= 0 && part <= 1) {
                    return part;
                }
            } catch (NumberFormatException _) {
                // told below
            }
            throw new TypeConversionException("'" + value + "' is no number from 0 to 1");
        }
    }
}
