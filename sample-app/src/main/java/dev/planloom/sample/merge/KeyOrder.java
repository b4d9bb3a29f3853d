package dev.planloom.sample.merge;

import java.util.Comparator;

/** The order of keys: part by part, and {@code servers.2} before {@code servers.10}. */
final class KeyOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        for (int i = 0, j = 0; i <= a.length() && j <= b.length(); ) {
            int endA = endOfPart(a, i);
            int endB = endOfPart(b, j);
            int order = compareParts(a.substring(i, endA), b.substring(j, endB));
            if (order != 0) {
                return order;
            }
            i = endA + 1;
            j = endB + 1;
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int endOfPart(String key, int start) {
        int dot = key.indexOf('.', start);
        return dot < 0 ? key.length() : dot;
    }

    /** Numbers come first. Among them, a longer one is greater: they may be too long for any type. */
    private static int compareParts(String a, String b) {
        boolean number = isNumber(a);
        if (number != isNumber(b)) {
            return number ? -1 : 1;
        }
        return number && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isNumber(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return !part.isEmpty();
    }
}
