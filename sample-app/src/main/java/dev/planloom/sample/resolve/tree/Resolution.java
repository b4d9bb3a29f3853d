package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.Artefact;
import java.util.List;
import java.util.SortedMap;

/**
 * What a list of packages needs at run time.
 *
 * @param artefacts all artefacts, the packages themselves included, with their scopes: {@code compile} or {@code runtime}
 * @param failures what could not be resolved, if the resolution was to go on
 * @param warnings what is wrong, but not so wrong as to fail
 * @param filesRead how many POMs and lists of versions were read
 * @param rounds how many rounds of reading that took, each of which waited for the one before
 */
public record Resolution(
        SortedMap<Artefact, String> artefacts,
        List<Failure> failures,
        List<String> warnings,
        int filesRead,
        int rounds) {
    /** Makes a resolution. */
    public Resolution {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }

    /**
     * That a package could not be resolved.
     *
     * @param what the package
     * @param cause why, with a message for the user
     */
    public record Failure(String what, Exception cause) {}
}
