package dev.planloom.sample.config;

/**
 * What is wrong with the input, and where.
 *
 * @param place the line that is wrong
 * @param message what is wrong with it
 */
public record Problem(Place place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
