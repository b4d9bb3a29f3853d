package dev.planloom.runtime.naming;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant by a misspelt one.
 *
 * <p>Names are compared by optimal string alignment (insertions, deletions, substitutions and swaps of neighbours, each
 * counted 1; see L. Boytsov, "Indexing methods for approximate dictionary searching", 2011), without regard to case. A
 * name is close when a third of the misspelt one's letters, and at most three, are wrong.
 */
public final class ClosestName {
    /** By how many letters a close name differs at most. */
    public static final int MOST = 3;

    private ClosestName() {}

    /**
     * The name that was probably meant.
     *
     * @param misspelt a name that is none of them
     * @param names the names that there are
     * @return the first of the closest ones; empty if none is close
     */
    public static Optional<String> to(String misspelt, Collection<String> names) {
        int limit = Math.clamp(misspelt.length() / 3, 1, MOST);
        String best = null;
        int least = limit + 1;
        for (String name : names) {
            if (Math.abs(name.length() - misspelt.length()) < least) {
                int distance = distance(misspelt.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
                if (distance < least && distance < name.length()) {
                    best = name;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
