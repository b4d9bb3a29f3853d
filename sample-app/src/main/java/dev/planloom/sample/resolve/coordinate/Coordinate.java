package dev.planloom.sample.resolve.coordinate;

import dev.planloom.sample.terminal.Text;

/**
 * A package that a user asks for.
 *
 * @param library the library
 * @param version which versions will do
 */
public record Coordinate(Library library, VersionWish version) {
    private static final String SHAPE =
            "Write group:artifact:version, where the version may be a range such as [1.0,2.0).";

    /**
     * Reads a coordinate.
     *
     * @param text such as {@code com.example:shop:1.0}
     * @return the coordinate
     * @throws MalformedCoordinateException if it is none
     */
    public static Coordinate parse(String text) throws MalformedCoordinateException {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw bad(text, "has " + Text.count(parts.length, "part"));
        }
        try {
            return new Coordinate(Library.of(parts[0], parts[1]), VersionWish.of(parts[2]));
        } catch (MalformedCoordinateException e) {
            throw bad(text, "is none: " + e.getMessage());
        }
    }

    private static MalformedCoordinateException bad(String text, String why) {
        return new MalformedCoordinateException(
                "the coordinate '" + Text.shortened(text, 80) + "' " + why + ". " + SHAPE);
    }

    @Override
    public String toString() {
        return library + ":" + version;
    }
}
