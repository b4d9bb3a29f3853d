package dev.planloom.sample.merge;

import dev.planloom.sample.config.ConfigFile;
import dev.planloom.sample.config.Listing;
import dev.planloom.sample.config.Setting;
import dev.planloom.sample.terminal.Column;
import dev.planloom.sample.terminal.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * What the program prints of a merge.
 *
 * @param title what the source of the files is called
 * @param listing what stood there
 * @param files the files in the order in which they were merged
 * @param merged the settings that hold
 * @param conflicts the keys that files disagree on
 */
record Summary(
        String title,
        Listing listing,
        List<ConfigFile> files,
        SortedMap<String, Setting> merged,
        List<Conflict> conflicts) {
    private static final int NAME_WIDTH = 44;
    private static final int KEY_WIDTH = 34;
    private static final int VALUE_WIDTH = 30;
    private static final int PLACE_WIDTH = 28;

    String text() {
        List<String> lines = new ArrayList<>();
        addFiles(lines);
        addSettings(lines);
        addConflicts(lines);
        lines.add("");
        lines.add(Text.count(files.size(), "file") + ", " + Text.count(merged.size(), "setting") + ", "
                + Text.count(conflicts.size(), "conflict") + ".");
        return String.join("\n", lines);
    }

    private void addFiles(List<String> lines) {
        lines.add("Merged " + Text.shortened(title, NAME_WIDTH) + " in the order of their names; a later one wins");
        Column names = Column.of(files.stream().map(ConfigFile::name).toList(), NAME_WIDTH);
        for (ConfigFile file : files) {
            lines.add("  " + names.cell(file.name()) + "  "
                    + Text.count(file.settings().size(), "setting"));
        }
        if (!listing.ignored().isEmpty()) {
            lines.add("  ignored: " + Text.shortened(String.join(", ", listing.ignored()), 80));
        }
    }

    private void addSettings(List<String> lines) {
        lines.add("");
        lines.add("Settings");
        Column keys = Column.of(merged.keySet(), KEY_WIDTH);
        Column values = values(merged.values());
        for (Setting setting : merged.values()) {
            lines.add("  " + keys.cell(setting.key()) + " = " + values.cell(setting.value()) + "  " + place(setting));
        }
    }

    private void addConflicts(List<String> lines) {
        lines.add("");
        lines.add(conflicts.isEmpty() ? "No conflicts" : "Conflicts");
        List<Setting> all = conflicts.stream()
                .flatMap(conflict -> conflict.settings().stream())
                .toList();
        Column values = values(all);
        Column places = places(all);
        for (Conflict conflict : conflicts) {
            lines.add("  " + Text.shortened(conflict.key(), KEY_WIDTH + VALUE_WIDTH));
            for (Setting setting : conflict.settings()) {
                String mark = setting.equals(conflict.winner()) ? "  wins" : "";
                String line = "    " + values.cell(setting.value()) + "  " + places.cell(place(setting)) + mark;
                lines.add(line.stripTrailing());
            }
        }
    }

    private static Column values(Collection<Setting> settings) {
        return Column.of(settings.stream().map(Setting::value).toList(), VALUE_WIDTH);
    }

    private static Column places(Collection<Setting> settings) {
        return Column.of(settings.stream().map(Summary::place).toList(), PLACE_WIDTH);
    }

    private static String place(Setting setting) {
        return Text.shortened(setting.place().toString(), PLACE_WIDTH);
    }
}
