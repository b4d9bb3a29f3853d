package dev.planloom.sample.urls;

import dev.planloom.sample.config.Problem;

/** What a line turned out to hold. */
sealed interface Parsed {
    /**
     * An address.
     *
     * @param address the address
     */
    record Good(Address address) implements Parsed {}

    /**
     * No address.
     *
     * @param problem what is wrong with it
     */
    record Bad(Problem problem) implements Parsed {}
}
