package dev.planloom.sample.repository;

/**
 * A version of an artefact in the repository.
 *
 * @param group the group, such as {@code org.slf4j}
 * @param artifact the name within the group
 * @param version the version
 * @param hasJar whether there is a jar beside the POM: a parent, a BOM or a relocation has none
 */
record Entry(String group, String artifact, String version, boolean hasJar) {
    /** Reads a line such as {@code org.slf4j:slf4j-api:2.0.17 jar}. */
    static Entry parse(String line) {
        String[] words = line.split(" ", -1);
        String[] parts = words[0].split(":", -1);
        if (words.length != 2 || parts.length != 3 || !(words[1].equals("jar") || words[1].equals("pom"))) {
            throw new IllegalArgumentException("'" + line + "' is no entry of the repository's index");
        }
        return new Entry(parts[0], parts[1], parts[2], words[1].equals("jar"));
    }

    String coordinate() {
        return group + ":" + artifact + ":" + version;
    }

    /** The folder of all versions. */
    String folder() {
        return group.replace('.', '/') + "/" + artifact;
    }

    /** The path of a file of this version. */
    String file(String extension) {
        return folder() + "/" + version + "/" + artifact + "-" + version + "." + extension;
    }
}
