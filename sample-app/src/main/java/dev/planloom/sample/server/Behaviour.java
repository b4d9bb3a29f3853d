package dev.planloom.sample.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a server answers. Immutable; each {@code with…} method returns a new one.
 *
 * @param latency how long each request waits before its answer; zero or longer
 * @param errorRate the part of the requests that get status 503 in place of what stands there, from 0 to 1; paths with a fault
 *     have none beside it
 * @param seed which requests these are: the same for the n-th request of a path, in whatever order requests arrive
 * @param rateLimit how many requests are answered; empty for all
 * @param faults what the server does at a path in place of serving what stands there; paths are as in {@link Content#at}
 */
public record Behaviour(
        Duration latency, double errorRate, long seed, Optional<RateLimit> rateLimit, Map<String, Fault> faults) {
    /**
     * Makes a behaviour.
     *
     * @throws IllegalArgumentException if {@code latency} is negative, or {@code errorRate} not from 0 to 1
     */
    public Behaviour {
        if (latency.isNegative()) {
            throw new IllegalArgumentException("a latency is zero or longer, but was " + latency);
        }
        if (!(errorRate >= 0 && errorRate <= 1)) {
            throw new IllegalArgumentException("an error rate is from 0 to 1, but was " + errorRate);
        }
        faults = Map.copyOf(faults);
    }

    /**
     * The behaviour of a good server.
     *
     * @return no latency, no errors, no rate limit and no faults
     */
    public static Behaviour plain() {
        return new Behaviour(Duration.ZERO, 0, 0, Optional.empty(), Map.of());
    }

    /**
     * This behaviour with a latency.
     *
     * @param time how long each request waits before its answer; zero or longer
     * @return a new behaviour
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public Behaviour withLatency(Duration time) {
        return new Behaviour(time, errorRate, seed, rateLimit, faults);
    }

    /**
     * This behaviour with errors.
     *
     * @param rate the part of the requests that get status 503, from 0 to 1
     * @return a new behaviour
     * @throws IllegalArgumentException if {@code rate} is not from 0 to 1
     */
    public Behaviour withErrorRate(double rate) {
        return new Behaviour(latency, rate, seed, rateLimit, faults);
    }

    /**
     * This behaviour with errors at other requests.
     *
     * @param number which requests get errors
     * @return a new behaviour
     */
    public Behaviour withSeed(long number) {
        return new Behaviour(latency, errorRate, number, rateLimit, faults);
    }

    /**
     * This behaviour with a rate limit.
     *
     * @param limit how many requests are answered
     * @return a new behaviour
     */
    public Behaviour withRateLimit(RateLimit limit) {
        return new Behaviour(latency, errorRate, seed, Optional.of(limit), faults);
    }

    /**
     * This behaviour with a fault, which takes the place of one that the path has already.
     *
     * @param path where it happens
     * @param fault what happens
     * @return a new behaviour
     */
    public Behaviour withFault(String path, Fault fault) {
        Map<String, Fault> more = new LinkedHashMap<>(faults);
        more.put(path, fault);
        return new Behaviour(latency, errorRate, seed, rateLimit, more);
    }
}
