package dev.planloom.sample.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Counts the requests of a server. Any thread may use it. */
final class Traffic {
    private final AtomicLong total = new AtomicLong();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger highest = new AtomicInteger();
    private final Map<String, AtomicLong> byPath = new ConcurrentHashMap<>();

    /** Counts a request in. Returns which of its path it is, from 1. */
    long begin(String path) {
        total.incrementAndGet();
        highest.accumulateAndGet(now.incrementAndGet(), Math::max);
        return byPath.computeIfAbsent(path, _ -> new AtomicLong()).incrementAndGet();
    }

    void end() {
        now.decrementAndGet();
    }

    Statistics statistics() {
        Map<String, Long> counts = byPath.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get()));
        return new Statistics(total.get(), counts, highest.get());
    }
}
