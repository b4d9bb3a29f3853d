package dev.planloom.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The median, least and greatest of some figures, one from each round. */
record Spread(double median, double least, double greatest) {
    static Spread of(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    String range() {
        return text(least) + "…" + text(greatest);
    }

    String middle() {
        return text(median);
    }

    /** Three digits, or all before the point. */
    private static String text(double figure) {
        int decimals = figure < 9.995 ? 2 : figure < 99.95 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }
}
