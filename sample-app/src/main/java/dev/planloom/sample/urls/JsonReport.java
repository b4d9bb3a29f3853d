package dev.planloom.sample.urls;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** A report as JSON. */
final class JsonReport {
    private JsonReport() {}

    static void write(Report report, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("listed", report.listed());
            for (Verdict verdict : Verdict.values()) {
                json.writeNumberField(verdict.words(), report.of(verdict).size());
            }
            json.writeArrayFieldStart("addresses");
            for (Check check : report.checks()) {
                write(check, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n");
    }

    private static void write(Check check, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("address", check.address().toString());
        json.writeStringField("verdict", check.verdict().words());
        if (check.status() != 0) {
            json.writeNumberField("status", check.status());
        }
        json.writeArrayFieldStart("redirects");
        for (Hop hop : check.hops()) {
            json.writeStartObject();
            json.writeNumberField("status", hop.status());
            json.writeStringField("to", hop.to().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("milliseconds", check.time().toMillis());
        if (!check.reason().isEmpty()) {
            json.writeStringField("reason", check.reason());
        }
        json.writeEndObject();
    }
}
