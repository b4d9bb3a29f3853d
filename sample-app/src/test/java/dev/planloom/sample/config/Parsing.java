package dev.planloom.sample.config;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parses texts, and says in short what came of it. */
final class Parsing {
    private Parsing() {}

    /** The settings as {@code line: key=value}. */
    static List<String> settings(String file, String text) {
        ConfigFile parsed = ConfigFile.parse(file, text.getBytes(StandardCharsets.UTF_8));
        if (!parsed.problems().isEmpty()) {
            throw new AssertionError(parsed.problems().toString());
        }
        return parsed.settings().stream()
                .map(setting -> setting.place().line() + ": " + setting.key() + "=" + setting.value())
                .toList();
    }

    /** The problems as {@code file:line: message}. */
    static List<String> problems(String file, String text) {
        return problems(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problems(String file, byte[] bytes) {
        return ConfigFile.parse(file, bytes).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
