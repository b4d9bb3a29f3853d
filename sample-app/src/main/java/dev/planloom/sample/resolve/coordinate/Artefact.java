package dev.planloom.sample.resolve.coordinate;

import java.util.Comparator;
import java.util.Set;

/**
 * A file of one version of a library. Its names are safe as paths.
 *
 * @param library the library
 * @param classifier which of several files of the type it is; empty for the main one
 * @param type what POMs call its kind, such as {@code jar} and {@code test-jar}
 * @param version the version
 */
public record Artefact(Library library, String classifier, String type, String version)
        implements Comparable<Artefact> {
    private static final Set<String> JARS =
            Set.of("jar", "test-jar", "maven-plugin", "ejb", "ejb-client", "javadoc", "java-source");
    private static final Set<String> BUNDLES = Set.of("war", "ear", "rar");
    private static final Comparator<Artefact> ORDER = Comparator.comparing(Artefact::library)
            .thenComparing(Artefact::classifier)
            .thenComparing(Artefact::type)
            .thenComparing(Artefact::version);

    /**
     * An artefact of checked names.
     *
     * @param library the library
     * @param classifier its classifier; empty for the one that its type stands for, if any
     * @param type its type
     * @param version the version
     * @return the artefact
     * @throws MalformedCoordinateException if one of them can't be such a name
     */
    public static Artefact of(Library library, String classifier, String type, String version)
            throws MalformedCoordinateException {
        Names.checkPart("type", type);
        Names.checkVersion(version);
        String known = classifier.isEmpty() ? classifierOf(type) : classifier;
        if (!known.isEmpty()) {
            Names.checkPart("classifier", known);
        }
        return new Artefact(library, known, type, version);
    }

    private static String classifierOf(String type) {
        return switch (type) {
            case "test-jar" -> "tests";
            case "ejb-client" -> "client";
            case "javadoc" -> "javadoc";
            case "java-source" -> "sources";
            default -> "";
        };
    }

    /**
     * How its file's name ends.
     *
     * @return the ending, without the dot
     */
    public String extension() {
        return extension(type);
    }

    private static String extension(String type) {
        return JARS.contains(type) ? "jar" : type;
    }

    /**
     * What at most one version of may be in a resolution.
     *
     * @param library a library
     * @param classifier a classifier; empty for the one that the type stands for, if any
     * @param type a type
     * @return the artefact without its version, whose names are safe as paths
     * @throws MalformedCoordinateException if one of them can't be such a name
     */
    public static Slot slot(Library library, String classifier, String type) throws MalformedCoordinateException {
        return of(library, classifier, type, "0").slot();
    }

    /**
     * Whether it brings along what it depends on.
     *
     * @return true for archives such as {@code war}
     */
    public boolean isBundle() {
        return BUNDLES.contains(type);
    }

    /**
     * What at most one version of may be in a resolution.
     *
     * @return the artefact without its version
     */
    public Slot slot() {
        return new Slot(library, classifier, extension());
    }

    /**
     * The POM that describes it.
     *
     * @return the POM of the same version
     */
    public PomId pom() {
        return new PomId(library, version);
    }

    /**
     * Where it stands.
     *
     * @return a path in a repository, of the same form on all systems
     */
    public String path() {
        String suffix = classifier.isEmpty() ? "" : "-" + classifier;
        return library.folder() + "/" + version + "/" + library.name() + "-" + version + suffix + "." + extension();
    }

    @Override
    public int compareTo(Artefact other) {
        return ORDER.compare(this, other);
    }

    /** As in lock files. */
    @Override
    public String toString() {
        return library + ":" + (classifier.isEmpty() ? "" : classifier + ":") + type + ":" + version;
    }
}
