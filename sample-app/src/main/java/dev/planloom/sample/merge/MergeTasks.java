package dev.planloom.sample.merge;

import dev.planloom.Each;
import dev.planloom.Fallback;
import dev.planloom.Limit;
import dev.planloom.Task;
import dev.planloom.Timeout;
import dev.planloom.Uses;
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
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Reads the configuration files of a folder and merges them. Each method is a task, and each of its parameters takes the
 * value of the task of that name. Files are read side by side, as many at a time as there are workers and as may be open;
 * the merge and the conflicts stand side by side too.
 *
 * <p>The order of the files is that of their names, and a later file wins, as in the {@code conf.d} folders of Unix.
 */
@Limit(name = MergeTasks.OPEN_FILES, permits = 64)
class MergeTasks {
    static final String OPEN_FILES = "open files";

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
    @Uses(OPEN_FILES)
    @Timeout("30s")
    @Fallback("stuck")
    ConfigFile read(@Each("files") String file) throws InterruptedException {
        return ConfigFile.read(source, file);
    }

    /** A file of which the reader waits in vain, as on a network drive that does not answer, is bad; all else is a fault. */
    ConfigFile stuck(String file, Exception thrown) throws Exception {
        if (thrown instanceof TimeoutException) {
            return ConfigFile.unreadable(file, "reading it took too long: the time is 30 seconds");
        }
        throw thrown;
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
