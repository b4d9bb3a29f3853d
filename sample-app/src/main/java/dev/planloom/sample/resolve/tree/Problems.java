package dev.planloom.sample.resolve.tree;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What went wrong: it ends the resolution, or is kept if that is to go on. */
final class Problems {
    private final boolean goesOn;
    private final Map<String, Resolution.Failure> failures = new LinkedHashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    Problems(boolean goesOn) {
        this.goesOn = goesOn;
    }

    /** Takes note of a failure. */
    void add(String what, String why, @Nullable Exception cause) throws UnresolvableException {
        UnresolvableException failure = new UnresolvableException(what + ": " + why, cause);
        if (!goesOn) {
            throw failure;
        }
        failures.putIfAbsent(what, new Resolution.Failure(what, failure));
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    boolean hasFailed(String what) {
        return failures.containsKey(what);
    }

    List<Resolution.Failure> failures() {
        return List.copyOf(failures.values());
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
