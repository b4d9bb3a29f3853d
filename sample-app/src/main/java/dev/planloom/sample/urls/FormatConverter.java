package dev.planloom.sample.urls;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of formats: {@code csv}, {@code json}. */
final class FormatConverter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String value) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is no format. Choose csv or json."));
    }
}
