package dev.planloom.sample.urls;

import java.time.Duration;
import java.util.List;

/**
 * An address that was checked.
 *
 * @param address the address
 * @param verdict what came of it
 * @param status the last status; 0 if there was no answer
 * @param hops the redirections that were followed
 * @param reason why it does not work, in words; empty if it does
 * @param time how long it took
 */
record Check(Address address, Verdict verdict, int status, List<Hop> hops, String reason, Duration time) {
    Check {
        hops = List.copyOf(hops);
    }

    /** Where the answer came from, or should have. */
    Address last() {
        return hops.isEmpty() ? address : hops.getLast().to();
    }
}
