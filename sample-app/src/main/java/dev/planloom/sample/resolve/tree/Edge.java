package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.Artefact;
import dev.planloom.sample.resolve.coordinate.MalformedCoordinateException;
import dev.planloom.sample.resolve.coordinate.Slot;
import dev.planloom.sample.resolve.coordinate.VersionWish;
import org.jspecify.annotations.Nullable;

/**
 * That one package depends on another.
 *
 * @param from who depends; null for what the user asked for
 * @param slot on what, in any version
 * @param type the type by which it asks for it
 * @param wish in which versions
 * @param scope in which scope
 * @param exclusions what the other does not bring along, by all dependencies on the way to it
 */
record Edge(@Nullable Chosen from, Slot slot, String type, VersionWish wish, String scope, Exclusions exclusions) {
    boolean isRoot() {
        return from == null;
    }

    Artefact artefact(String version) throws MalformedCoordinateException {
        return Artefact.of(slot.library(), slot.classifier(), type, version);
    }

    /** What it asks for, for messages. */
    String wanted() {
        return slot.library() + ":" + wish;
    }

    /** Who depends, for messages. */
    String origin() {
        return from == null ? "you ask for it" : from.artefact() + " depends on it";
    }
}
