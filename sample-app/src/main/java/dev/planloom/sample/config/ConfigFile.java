package dev.planloom.sample.config;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;

/**
 * A configuration file that was read. What is wrong with it is data rather than an exception, so that one bad file does
 * not keep the others from being read.
 *
 * @param name the file's name
 * @param settings what it sets, in the order of the file
 * @param problems what is wrong with it; empty if all is well
 */
public record ConfigFile(String name, List<Setting> settings, List<Problem> problems) {
    /** Makes a file. */
    public ConfigFile {
        settings = List.copyOf(settings);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param source where it stands
     * @param name its name, of a known format
     * @return its settings, or its problems
     * @throws InterruptedException if the thread is interrupted while it reads
     */
    public static ConfigFile read(Source source, String name) throws InterruptedException {
        try {
            return parse(name, source.read(name));
        } catch (ClosedByInterruptException _) {
            throw new InterruptedException("interrupted while reading " + name);
        } catch (IOException e) {
            return unreadable(name, Unreadable.reason(e));
        }
    }

    /**
     * A file that could not be read.
     *
     * @param name its name
     * @param reason why
     * @return a file without settings, and with one problem
     */
    public static ConfigFile unreadable(String name, String reason) {
        return new ConfigFile(name, List.of(), List.of(new Problem(new Place(name, 0), reason)));
    }

    static ConfigFile parse(String name, byte[] bytes) {
        SettingsBuilder settings = new SettingsBuilder(name);
        try {
            Format.of(name).orElseThrow().parse(Utf8.text(bytes), settings);
        } catch (MalformedFileException e) {
            settings.problem(e.line(), e.problem());
        }
        return settings.build();
    }
}
