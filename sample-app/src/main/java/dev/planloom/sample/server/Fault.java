package dev.planloom.sample.server;

import java.time.Duration;

/** What a server does at a path, other than to serve what stands there. */
public sealed interface Fault {
    /**
     * Answers with a status, such as 404, 500 or 503, and a line of text.
     *
     * @param code the status, from 400 to 599
     */
    record Status(int code) implements Fault {
        /**
         * Makes a fault.
         *
         * @throws IllegalArgumentException if {@code code} is no status of an error
         */
        public Status {
            if (code < 400 || code > 599) {
                throw new IllegalArgumentException("the status of an error is from 400 to 599, but was " + code);
            }
        }
    }

    /**
     * Redirects.
     *
     * @param code the status: 301, 302, 303, 307 or 308
     * @param location where to, an address or a path of the server; it may be the same path, for a loop
     */
    record Redirect(int code, String location) implements Fault {
        /**
         * Makes a fault.
         *
         * @throws IllegalArgumentException if {@code code} is no status of a redirection with a location
         */
        public Redirect {
            switch (code) {
                case 301, 302, 303, 307, 308 -> {}
                default ->
                    throw new IllegalArgumentException(
                            "the status of a redirection is 301, 302, 303, 307 or 308, but was " + code);
            }
        }
    }

    /** Never answers: the request hangs until the server is closed. */
    record Hang() implements Fault {}

    /** Closes the connection without an answer. */
    record Disconnect() implements Fault {}

    /** Serves bytes of the right number, of which one is wrong: no checksum fits them. Nothing that stands there is status 404. */
    record WrongBytes() implements Fault {}

    /** Announces all bytes, sends the first half of them and closes the connection. Nothing that stands there is status 404. */
    record Truncated() implements Fault {}

    /**
     * Announces and sends a body of zeros, whatever stands there.
     *
     * @param size its number of bytes, at least 1
     */
    record Huge(long size) implements Fault {
        /**
         * Makes a fault.
         *
         * @throws IllegalArgumentException if {@code size} is below 1
         */
        public Huge {
            if (size < 1) {
                throw new IllegalArgumentException("a huge body has at least 1 byte, but was to have " + size);
            }
        }
    }

    /** Sends zeros, without announcing how many, until the client leaves or the server is closed. */
    record Endless() implements Fault {}

    /**
     * Serves what stands there, as if it were of another type.
     *
     * @param type the value of {@code Content-Type}
     */
    record WrongType(String type) implements Fault {}

    /**
     * Waits, beyond the server's latency, and then serves what stands there.
     *
     * @param time how long
     */
    record Slow(Duration time) implements Fault {}

    /**
     * Does something at the first requests for the path, and then serves what stands there.
     *
     * @param times how many requests, at least 1
     * @param fault what it does at them
     */
    record First(int times, Fault fault) implements Fault {
        /**
         * Makes a fault.
         *
         * @throws IllegalArgumentException if {@code times} is below 1
         */
        public First {
            if (times < 1) {
                throw new IllegalArgumentException(
                        "a fault happens at 1 request at least, but was to happen at " + times);
            }
        }
    }
}
