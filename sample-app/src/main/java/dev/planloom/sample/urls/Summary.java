package dev.planloom.sample.urls;

import dev.planloom.sample.terminal.Column;
import dev.planloom.sample.terminal.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program prints of a report.
 *
 * @param report the report
 */
record Summary(Report report) {
    /** How many addresses that do not work are listed; the file has all. */
    private static final int LISTED = 10;

    private static final int SLOWEST = 3;
    private static final int ADDRESS_WIDTH = 60;
    private static final int REASON_WIDTH = 70;

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Checked " + addresses(report.listed()) + " of " + report.title());
        for (Verdict verdict : Verdict.values()) {
            lines.add(String.format(
                    "  %-10s  %d", verdict.words(), report.of(verdict).size()));
        }
        addBad(lines);
        addSlowest(lines);
        lines.add("");
        lines.add(addresses(report.checks().size()) + " asked for, "
                + report.bad().size() + " without success.");
        return String.join("\n", lines);
    }

    private void addBad(List<String> lines) {
        List<Check> bad = report.bad();
        if (bad.isEmpty()) {
            return;
        }
        List<Check> listed = bad.subList(0, Math.min(LISTED, bad.size()));
        lines.add("");
        lines.add("Without success");
        Column addresses = addresses(listed);
        for (Check check : listed) {
            lines.add("  " + addresses.cell(check.address().toString()) + "  "
                    + Text.shortened(check.reason(), REASON_WIDTH));
        }
        if (bad.size() > listed.size()) {
            lines.add("  and " + (bad.size() - listed.size()) + " more; --format csv and --format json list all");
        }
    }

    private void addSlowest(List<String> lines) {
        lines.add("");
        lines.add("Slowest");
        List<Check> slowest = report.slowest(SLOWEST);
        Column addresses = addresses(slowest);
        for (Check check : slowest) {
            lines.add("  " + addresses.cell(check.address().toString()) + "  " + Words.of(check.time()));
        }
    }

    private static Column addresses(List<Check> checks) {
        return Column.of(
                checks.stream().map(check -> check.address().toString()).toList(), ADDRESS_WIDTH);
    }

    private static String addresses(int number) {
        return number + (number == 1 ? " address" : " addresses");
    }
}
