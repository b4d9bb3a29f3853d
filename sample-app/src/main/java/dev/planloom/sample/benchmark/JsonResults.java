package dev.planloom.sample.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.planloom.runtime.benchmark.Quartiles;
import dev.planloom.runtime.benchmark.WorkerRow;
import dev.planloom.sample.terminal.ScheduleConverter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;

/** Results as JSON, with each single run. Durations are in milliseconds. */
final class JsonResults {
    private final JsonGenerator json;

    private JsonResults(JsonGenerator json) {
        this.json = json;
    }

    static String of(Results results) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new JsonResults(json).write(results);
        }
        return text.append('\n').toString();
    }

    private void write(Results results) throws IOException {
        json.writeStartObject();
        json.writeStringField("plan", results.table().plan());
        json.writeArrayFieldStart("program");
        for (String word : results.program().words()) {
            json.writeString(word);
        }
        json.writeEndArray();
        json.writeNumberField("rounds", results.rounds());
        json.writeNumberField("warmUp", results.warmUp());
        json.writeStringField("java", Runtime.version().toString());
        json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
        json.writeArrayFieldStart("rows");
        for (WorkerRow row : results.table().rows()) {
            write(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(WorkerRow row) throws IOException {
        Quartiles spread = row.spread();
        json.writeStartObject();
        json.writeStringField("schedule", ScheduleConverter.name(row.schedule()));
        json.writeNumberField("workers", row.workers());
        json.writeNumberField("leastMs", Results.millis(spread.least()));
        json.writeNumberField("lowerQuartileMs", Results.millis(spread.lower()));
        json.writeNumberField("medianMs", Results.millis(spread.median()));
        json.writeNumberField("upperQuartileMs", Results.millis(spread.upper()));
        json.writeNumberField("greatestMs", Results.millis(spread.greatest()));
        json.writeNumberField("speedUp", Results.ratio(row.speedUp()));
        json.writeNumberField("efficiency", Results.ratio(row.efficiency()));
        json.writeNumberField("utilisation", Results.ratio(row.utilisation()));
        json.writeBooleanField("isKnee", row.isKnee());
        json.writeArrayFieldStart("makespansMs");
        for (Duration makespan : row.makespans()) {
            json.writeNumber(Results.millis(makespan));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
