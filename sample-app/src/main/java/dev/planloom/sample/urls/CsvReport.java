package dev.planloom.sample.urls;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** A report as comma-separated values: fields with commas, quotes or line breaks are quoted, and lines end with CR and LF. */
final class CsvReport {
    private static final List<String> HEADER =
            List.of("address", "verdict", "status", "redirects", "last", "milliseconds", "reason");

    private final Writer out;

    CsvReport(Writer out) {
        this.out = out;
    }

    void write(Report report) throws IOException {
        line(HEADER);
        for (Check check : report.checks()) {
            line(List.of(
                    check.address().toString(),
                    check.verdict().words(),
                    check.status() == 0 ? "" : Integer.toString(check.status()),
                    Integer.toString(check.hops().size()),
                    check.last().toString(),
                    Long.toString(check.time().toMillis()),
                    check.reason()));
        }
    }

    private void line(List<String> fields) throws IOException {
        out.write(fields.stream().map(CsvReport::field).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    static String field(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
