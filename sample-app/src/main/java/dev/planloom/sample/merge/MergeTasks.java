package dev.planloom.sample.merge;

import dev.planloom.Each;
import dev.planloom.Task;
import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.ConfigFile;
import dev.planloom.sample.config.Listing;
import dev.planloom.sample.config.Problem;
import dev.planloom.sample.config.Setting;
import dev.planloom.sample.config.Source;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the configuration files of a folder and merges them. Each method is a task, and each of its parameters takes the
 * value of the task of that name. Files are read side by side, as many at a time as there are workers; so are the merge
 * and the conflicts.
 *
 * <p>The order of the files is that of their names, and a later file wins, as in the {@code conf.d} folders of Unix.
 */
class MergeTasks {
    private final Source source;

    MergeTasks(Source source) {
        this.source = source;
    }

    @Task
    Listing list() throws BadInputException {
        return source.list();
    }

    @Task
    List<String> files(Listing list) {
        return list.files();
    }

    /** Reads one file; what is wrong with it is told by {@link #inOrder}. */
    @Task
    ConfigFile read(@Each("files") String file) throws InterruptedException {
        return ConfigFile.read(source, file);
    }

    /** Fails if any file is bad, and names them all: so the readers don't fail, which would interrupt one another. */
    @Task
    List<ConfigFile> inOrder(List<ConfigFile> read) throws BadInputException {
        List<Problem> problems =
                read.stream().flatMap(file -> file.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return read;
    }

    @Task
    SortedMap<String, Setting> merge(List<ConfigFile> inOrder) {
        SortedMap<String, Setting> merged = new TreeMap<>(new KeyOrder());
        for (ConfigFile file : inOrder) {
            file.settings().forEach(setting -> merged.put(setting.key(), setting));
        }
        return Collections.unmodifiableSortedMap(merged);
    }

    @Task
    List<Conflict> conflicts(List<ConfigFile> inOrder) {
        SortedMap<String, List<Setting>> byKey = inOrder.stream()
                .flatMap(file -> file.settings().stream())
                .collect(Collectors.groupingBy(Setting::key, () -> new TreeMap<>(new KeyOrder()), Collectors.toList()));
        return byKey.entrySet().stream()
                .filter(entry -> disagree(entry.getValue()))
                .map(entry -> new Conflict(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Task
    String summary(Listing list, List<ConfigFile> inOrder, SortedMap<String, Setting> merge, List<Conflict> conflicts) {
        return new Summary(source.title(), list, inOrder, merge, conflicts).text();
    }

    private static boolean disagree(List<Setting> settings) {
        return settings.stream().map(Setting::value).distinct().count() > 1;
    }
}
