package dev.planloom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The program that measures. Its arguments: {@code quick} or {@code full}; after it sections, or none for all; and
 * {@code write} at the end if the tables are to replace those of the performance page.
 *
 * <p>It prints its progress to the standard error, and the tables to the standard output.
 */
public final class Main {
    /** The system property that names the performance page. */
    private static final String PAGE = "planloom.performance";

    private static final String WRITE = "write";

    private Main() {}

    /** Measures, prints the table, and writes it if asked to. */
    public static void main(String[] args) throws IOException, RunnerException, InterruptedException {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        boolean writes = words.remove(WRITE);
        Effort effort = Effort.valueOf(words.removeFirst().toUpperCase(Locale.ROOT));
        List<Section> sections = words.isEmpty()
                ? List.of(Section.values())
                : words.stream()
                        .map(word -> Section.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList();
        Measure measure = new Measure(effort, Path.of("wirings").toAbsolutePath());
        List<Measurement> measurements = new ArrayList<>();
        for (Section section : sections) {
            List<Measurement> own = measure.measure(section);
            measurements.addAll(own);
            if (writes) {
                new PerformancePage(Path.of(System.getProperty(PAGE)))
                        .replace(
                                section,
                                "%s; %s; %s.%n%n%s"
                                        .formatted(
                                                machine(), measure.quiet(), effort.describe(section), new Table(own)));
            }
        }
        System.out.printf("%s; %s%n", machine(), measure.quiet());
        measurements.stream()
                .collect(Collectors.groupingBy(
                        each -> each.section().ratios.headers(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> System.out.printf("%n%s%n", new Table(alike)));
    }

    private static String machine() {
        return "%s, %d processors, %s %s, Java %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version());
    }
}
