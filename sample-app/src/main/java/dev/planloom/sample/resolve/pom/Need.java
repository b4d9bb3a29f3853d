package dev.planloom.sample.resolve.pom;

import dev.planloom.sample.resolve.coordinate.Library;
import dev.planloom.sample.resolve.coordinate.PomId;

/** A small file of the repository that is needed before the resolution can go on. */
public sealed interface Need {
    /**
     * Where it stands.
     *
     * @return a path in a repository
     */
    String path();

    /**
     * A POM.
     *
     * @param id which one
     */
    record Pom(PomId id) implements Need {
        @Override
        public String path() {
            return id.path();
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * The list of a library's versions.
     *
     * @param library which one
     */
    record Versions(Library library) implements Need {
        @Override
        public String path() {
            return library.versionsPath();
        }

        @Override
        public String toString() {
            return "the versions of " + library;
        }
    }
}
