package dev.planloom.sample.resolve.store;

import dev.planloom.sample.resolve.coordinate.Artefact;
import java.time.Duration;

/**
 * An artefact whose file is in its place, with the right checksum.
 *
 * @param artefact the artefact
 * @param sha256 the checksum of its file
 * @param bytes the size of its file
 * @param how how it came there
 * @param time how long that took, waiting included
 */
public record Fetched(Artefact artefact, String sha256, long bytes, How how, Duration time) {
    /** How an artefact came to its place. */
    public enum How {
        /** It was fetched, and its checksum is the repository's. */
        VERIFIED,
        /** It was fetched; the repository has no checksum of it. */
        UNVERIFIED,
        /** It was there already, and its checksum was right. */
        ALREADY_THERE
    }
}
