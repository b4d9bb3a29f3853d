package dev.planloom.sample.resolve.pom;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a POM says of its library, as far as that is known. */
public sealed interface Description {
    /**
     * All of it.
     *
     * @param dependencies what it depends on, in the order of declaration
     * @param relocation where the library has moved to
     * @param warning what is wrong with the POM, though not so wrong that Maven would stop
     */
    record Known(List<Declared> dependencies, Optional<Relocation> relocation, Optional<String> warning)
            implements Description {
        /** Makes a description. */
        public Known {
            dependencies = List.copyOf(dependencies);
        }

        /** Without dependencies, as Maven takes a library whose POM is missing or invalid. */
        static Known without(String warning) {
            return new Known(List.of(), Optional.empty(), Optional.of(warning));
        }
    }

    /**
     * Nothing yet: further files are needed.
     *
     * @param needs which
     */
    record Lacking(Set<Need> needs) implements Description {}

    /**
     * Nothing, for good.
     *
     * @param cause why, with a message for the user
     */
    record Failed(Exception cause) implements Description {}

    /**
     * Where a library has moved to.
     *
     * @param group its new group; empty for the old one
     * @param name its new name; empty for the old one
     * @param version its new version; empty for the old one
     */
    record Relocation(String group, String name, String version) {}
}
