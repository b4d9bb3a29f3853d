package dev.planloom.sample.resolve.coordinate;

import java.util.Comparator;

/**
 * A library in all of its versions. Its names are safe as paths.
 *
 * @param group the group that publishes it
 * @param name its name there
 */
public record Library(String group, String name) implements Comparable<Library> {
    private static final Comparator<Library> ORDER =
            Comparator.comparing(Library::group).thenComparing(Library::name);

    /**
     * A library of checked names.
     *
     * @param group the group that publishes it
     * @param name its name there
     * @return the library
     * @throws MalformedCoordinateException if one of them can't be such a name
     */
    public static Library of(String group, String name) throws MalformedCoordinateException {
        Names.checkGroup(group);
        Names.checkPart("name", name);
        return new Library(group, name);
    }

    /**
     * Where its versions are listed.
     *
     * @return a path in a repository
     */
    public String versionsPath() {
        return folder() + "/maven-metadata.xml";
    }

    String folder() {
        return group.replace('.', '/') + "/" + name;
    }

    @Override
    public int compareTo(Library other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return group + ":" + name;
    }
}
