package dev.planloom.sample.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a file sets, and flattens what is nested: a parser enters a key, adds the value or enters the keys within,
 * and leaves the key.
 */
final class SettingsBuilder {
    /** How many keys may stand within each other. Parsers call themselves for each, and must not exhaust the stack. */
    static final int DEEPEST = 100;

    static final String TOO_DEEP = "this is nested more than " + DEEPEST + " deep";

    private final String file;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The line of each key so far, groups included. */
    private final Map<String, Integer> lines = new HashMap<>();

    private final Deque<Position> path = new ArrayDeque<>();

    /** A key that was entered; repeated if it, or one around it, stands elsewhere in the file too. */
    private record Position(String key, int line, boolean repeated) {}

    SettingsBuilder(String file) {
        this.file = file;
    }

    void enter(String name, int line) throws MalformedFileException {
        if (path.size() == DEEPEST) {
            throw new MalformedFileException(line, TOO_DEEP);
        }
        Position parent = path.peek();
        String key = parent == null ? name : parent.key() + "." + name;
        if (name.isEmpty()) {
            problem(line, "a key is empty");
        }
        boolean repeated = (parent != null && parent.repeated()) || isRepeated(key, line);
        path.push(new Position(key, line, repeated));
    }

    private boolean isRepeated(String key, int line) {
        @Nullable Integer first = lines.putIfAbsent(key, line);
        if (first == null) {
            return false;
        }
        problem(line, "the key '" + key + "' stands in line " + first + " already. Remove one of them.");
        return true;
    }

    /** Sets the key that was entered last. */
    void value(String value) {
        Position position = path.element();
        if (!position.repeated()) {
            settings.add(new Setting(position.key(), value, new Place(file, position.line())));
        }
    }

    void leave() {
        path.pop();
    }

    /** Notes what is wrong with a line; 0 stands for the file as a whole. */
    void problem(int line, String message) {
        problems.add(new Problem(new Place(file, line), message));
    }

    ConfigFile build() {
        return new ConfigFile(file, settings, problems);
    }
}
