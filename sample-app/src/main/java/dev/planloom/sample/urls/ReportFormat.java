package dev.planloom.sample.urls;

import java.io.IOException;
import java.io.Writer;

/** How a report is written for other programs. */
enum ReportFormat {
    /** A line for each address, as RFC 4180 says. */
    CSV {
        @Override
        void write(Report report, Writer out) throws IOException {
            new CsvReport(out).write(report);
        }
    },

    /** An object with numbers, and a list of addresses. */
    JSON {
        @Override
        void write(Report report, Writer out) throws IOException {
            JsonReport.write(report, out);
        }
    };

    /** Writes a report; does not close what it writes to. */
    abstract void write(Report report, Writer out) throws IOException;
}
