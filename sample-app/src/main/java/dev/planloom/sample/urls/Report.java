package dev.planloom.sample.urls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What came of all addresses.
 *
 * @param title where they came from
 * @param listed how many there were, equal ones included
 * @param checks what came of each, in the order in which it was first listed
 */
record Report(String title, int listed, List<Check> checks) {
    Report {
        checks = List.copyOf(checks);
    }

    /**
     * Makes a report.
     *
     * @param title where the addresses came from
     * @param checks what came of each; equal addresses share it
     */
    static Report of(String title, List<Check> checks) {
        return new Report(title, checks.size(), new ArrayList<>(new LinkedHashSet<>(checks)));
    }

    List<Check> of(Verdict verdict) {
        return checks.stream().filter(check -> check.verdict() == verdict).toList();
    }

    /** Those that do not work, the broken ones first. */
    List<Check> bad() {
        return checks.stream()
                .filter(check -> !check.verdict().works())
                .sorted(Comparator.comparing(Check::verdict))
                .toList();
    }

    /** Those that took longest, the slowest first. */
    List<Check> slowest(int number) {
        return checks.stream()
                .sorted(Comparator.comparing(Check::time).reversed())
                .limit(number)
                .toList();
    }
}
