package dev.planloom.sample.merge;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many files may be open at once. */
final class OpenFilesConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        int files;
        try {
            files = Integer.parseInt(value);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + value + "' is no number of files");
        }
        if (files < 1) {
            throw new TypeConversionException("'" + value + "' is too few: to read a file, at least 1 must be open");
        }
        return files;
    }
}
