package dev.planloom.sample.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Where values stand along an axis that begins at 0.
 *
 * @param greatest the value at the end of the axis, above 0
 * @param start where the axis begins, in the picture
 * @param end where it ends
 */
record Scale(double greatest, double start, double end) {
    /** A scale that ends at a round value, so that there is a tick at its end. */
    static Scale round(double greatest, double start, double end) {
        double distance = distance(greatest);
        return new Scale(Math.ceil(greatest / distance) * distance, start, end);
    }

    double at(double value) {
        return start + value / greatest * (end - start);
    }

    /** Round values, with equal distances, from 0 to the end. */
    List<Double> ticks() {
        double distance = distance(greatest);
        List<Double> ticks = new ArrayList<>();
        for (int tick = 0; tick * distance <= greatest * 1.000_001; tick++) {
            ticks.add(tick * distance);
        }
        return ticks;
    }

    /** Between ticks: 1, 2 or 5 times a power of ten, of which three to seven go into the axis. */
    private static double distance(double greatest) {
        double power = Math.pow(10, Math.floor(Math.log10(greatest / 3)));
        for (int factor : new int[] {5, 2}) {
            if (factor * power * 3 <= greatest) {
                return factor * power;
            }
        }
        return power;
    }
}
