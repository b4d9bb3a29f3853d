package dev.planloom.sample.resolve.coordinate;

/**
 * The POM of one version of a library. Its names are safe as paths.
 *
 * @param library the library
 * @param version the version
 */
public record PomId(Library library, String version) {
    /**
     * A POM of checked names.
     *
     * @param group the library's group
     * @param name the library's name
     * @param version the version
     * @return the POM
     * @throws MalformedCoordinateException if one of them can't be such a name
     */
    public static PomId of(String group, String name, String version) throws MalformedCoordinateException {
        Names.checkVersion(version);
        return new PomId(Library.of(group, name), version);
    }

    /**
     * Where it stands.
     *
     * @return a path in a repository
     */
    public String path() {
        return library.folder() + "/" + version + "/" + library.name() + "-" + version + ".pom";
    }

    @Override
    public String toString() {
        return library + ":" + version;
    }
}
