package dev.planloom.sample.urls;

import dev.planloom.sample.config.Place;

/**
 * A line that is to hold an address.
 *
 * @param place where it stands
 * @param text what stands there
 */
record Line(Place place, String text) {}
