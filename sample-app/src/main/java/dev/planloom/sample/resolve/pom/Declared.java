package dev.planloom.sample.resolve.pom;

import java.util.List;

/**
 * A dependency as the effective POM declares it, not yet checked.
 *
 * @param group the library's group
 * @param name the library's name
 * @param version a version or a range
 * @param type the type of the artefact
 * @param classifier its classifier; empty if there is none
 * @param scope its scope
 * @param isOptional whether who depends on the POM's library does without it
 * @param exclusions what it does not bring along
 */
public record Declared(
        String group,
        String name,
        String version,
        String type,
        String classifier,
        String scope,
        boolean isOptional,
        List<Exclusion> exclusions) {
    /** The scope of those that say nothing. */
    public static final String COMPILE = "compile";

    /** Makes a declaration. */
    public Declared {
        exclusions = List.copyOf(exclusions);
    }

    /**
     * What a dependency does not bring along.
     *
     * @param group a group, or {@code *} for all
     * @param name a name, or {@code *} for all
     */
    public record Exclusion(String group, String name) {
        /**
         * Whether a library is excluded.
         *
         * @param otherGroup its group
         * @param otherName its name
         * @return true if both match
         */
        public boolean matches(String otherGroup, String otherName) {
            return (group.equals("*") || group.equals(otherGroup)) && (name.equals("*") || name.equals(otherName));
        }
    }
}
