package dev.planloom.sample.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Reads JSON token by token, since each token knows its line. */
final class JsonFormat {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** What Jackson's messages say of the input beside the line. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; ([^]]*)]");

    private final JsonParser json;
    private final SettingsBuilder settings;

    private JsonFormat(JsonParser json, SettingsBuilder settings) {
        this.json = json;
        this.settings = settings;
    }

    static void parse(String text, SettingsBuilder settings) throws MalformedFileException {
        try (JsonParser json = FACTORY.createParser(text)) {
            new JsonFormat(json, settings).document();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new MalformedFileException(
                    line, SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document() throws IOException, MalformedFileException {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw new MalformedFileException(0, "the file is empty. JSON needs a value: {} at least.");
        }
        if (first != JsonToken.START_OBJECT) {
            throw new MalformedFileException(line(), "settings need an object, {...}, around them");
        }
        object();
        if (json.nextToken() != null) {
            throw new MalformedFileException(line(), "the object has ended before, and nothing may follow it");
        }
    }

    /** Returns whether there was anything in the object. */
    private boolean object() throws IOException, MalformedFileException {
        boolean any = false;
        for (; json.nextToken() != JsonToken.END_OBJECT; any = true) {
            settings.enter(json.currentName(), line());
            json.nextToken();
            value();
            settings.leave();
        }
        return any;
    }

    /** Returns whether there was anything in the array. */
    private boolean array() throws IOException, MalformedFileException {
        int index = 0;
        for (; json.nextToken() != JsonToken.END_ARRAY; index++) {
            settings.enter(String.valueOf(index), line());
            value();
            settings.leave();
        }
        return index > 0;
    }

    private void value() throws IOException, MalformedFileException {
        switch (json.currentToken()) {
            case START_OBJECT -> valueUnless(object(), "{}");
            case START_ARRAY -> valueUnless(array(), "[]");
            case VALUE_NULL -> settings.value("");
            default -> settings.value(json.getText());
        }
    }

    private void valueUnless(boolean hasOthers, String value) {
        if (!hasOthers) {
            settings.value(value);
        }
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }
}
