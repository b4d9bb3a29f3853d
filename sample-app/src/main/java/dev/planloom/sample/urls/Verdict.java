package dev.planloom.sample.urls;

import java.util.Locale;

/** What came of asking for an address. */
enum Verdict {
    /** It answers. */
    FINE,
    /** It redirects to one that answers. */
    REDIRECTED,
    /** It answers with an error, redirects to nothing, or does not answer. */
    BROKEN,
    /** It took too long to answer. */
    TIMED_OUT;

    boolean works() {
        return this == FINE || this == REDIRECTED;
    }

    /** As it is printed. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
