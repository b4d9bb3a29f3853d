package dev.planloom.sample.resolve.coordinate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ArtifactVersion;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.Restriction;
import org.apache.maven.artifact.versioning.VersionRange;
import org.jspecify.annotations.Nullable;

/** Which versions someone who depends on a library would take: one, as a recommendation, or a range, as a condition. */
public final class VersionWish {
    private final String text;
    private final @Nullable VersionRange range;

    private VersionWish(String text, @Nullable VersionRange range) {
        this.text = text;
        this.range = range;
    }

    /**
     * Reads a wish.
     *
     * @param text a version such as {@code 1.0}, or a range such as {@code [1.0,2.0)}
     * @return the wish
     * @throws MalformedCoordinateException if it is neither
     */
    public static VersionWish of(String text) throws MalformedCoordinateException {
        if (!text.startsWith("[") && !text.startsWith("(")) {
            Names.checkVersion(text);
            return new VersionWish(text, null);
        }
        try {
            return new VersionWish(text, VersionRange.createFromVersionSpec(text));
        } catch (InvalidVersionSpecificationException e) {
            throw new MalformedCoordinateException("the version '" + text + "' is no range: " + e.getMessage());
        }
    }

    /**
     * Whether only a version of a range will do.
     *
     * @return false for a recommendation
     */
    public boolean isRange() {
        return range != null;
    }

    /**
     * The one version that will do, so that none need be listed.
     *
     * @return the recommended one, or that of a range like {@code [1.0]}
     */
    public Optional<String> only() {
        if (range == null) {
            return Optional.of(text);
        }
        if (range.getRestrictions().size() != 1) {
            return Optional.empty();
        }
        Restriction restriction = range.getRestrictions().getFirst();
        ArtifactVersion lower = restriction.getLowerBound();
        return lower != null && lower.equals(restriction.getUpperBound())
                ? Optional.of(lower.toString())
                : Optional.empty();
    }

    /**
     * Whether a version will do.
     *
     * @param version any version
     * @return true if the wish is none, or the version is in its range
     */
    public boolean allows(String version) {
        return range == null || range.containsVersion(new DefaultArtifactVersion(version));
    }

    /**
     * The newest version that will do.
     *
     * @param versions what there is
     * @param others further conditions
     * @return the highest of them that all allow; empty if there is none
     */
    public Optional<String> newest(Collection<String> versions, Collection<VersionWish> others) {
        return versions.stream()
                .filter(version -> allows(version) && others.stream().allMatch(other -> other.allows(version)))
                .max(Comparator.comparing(DefaultArtifactVersion::new));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VersionWish wish && wish.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
