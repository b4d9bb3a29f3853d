package dev.planloom.sample.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * Reads properties. {@link Properties} does the reading but tells no lines, and silently takes the last of two equal keys.
 * So it is given one logical line at a time: the lines that backslashes at their ends join.
 */
final class PropertiesFormat {
    private static final String WHITE_SPACE = " \t\f";

    private PropertiesFormat() {}

    static void parse(String text, SettingsBuilder settings) throws MalformedFileException {
        List<String> lines = text.lines().toList();
        for (int first = 0, end; first < lines.size(); first = end) {
            end = first + 1;
            if (isComment(lines.get(first))) {
                continue;
            }
            while (end < lines.size() && goesOn(lines.get(end - 1))) {
                end++;
            }
            read(String.join("\n", lines.subList(first, end)), first + 1, settings);
        }
    }

    private static void read(String logicalLine, int number, SettingsBuilder settings) throws MalformedFileException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(logicalLine));
        } catch (IllegalArgumentException _) {
            settings.problem(number, "\\u needs four hexadecimal digits after it, as in \\u00e9");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : properties.stringPropertyNames()) {
            settings.enter(key, number);
            settings.value(properties.getProperty(key));
            settings.leave();
        }
    }

    private static boolean isComment(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (WHITE_SPACE.indexOf(c) < 0) {
                return c == '#' || c == '!';
            }
        }
        return false;
    }

    /** Whether a line ends in a backslash that no other backslash escapes. */
    private static boolean goesOn(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
