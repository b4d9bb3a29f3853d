package dev.planloom.sample.resolve.coordinate;

/** Thrown where a name of a package can't be one, or would be unsafe as a path. */
public final class MalformedCoordinateException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedCoordinateException(String message) {
        super(message);
    }
}
