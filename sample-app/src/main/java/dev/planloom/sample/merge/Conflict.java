package dev.planloom.sample.merge;

import dev.planloom.sample.config.Setting;
import java.util.List;

/**
 * A key that two or more files set to different values.
 *
 * @param key the key
 * @param settings what each file sets, in the order of the files; the last one wins
 */
record Conflict(String key, List<Setting> settings) {
    Conflict {
        settings = List.copyOf(settings);
    }

    Setting winner() {
        return settings.getLast();
    }
}
