package dev.planloom.sample.resolve.pom;

import java.util.List;
import org.apache.maven.model.Model;

/** What reading a file of the repository came to. */
public sealed interface Reading {
    /** What reads into memory at most: real POMs have up to some hundred thousand bytes. */
    int LARGEST = 4 << 20;

    /**
     * A POM as it is written, without what dependencies do not depend on.
     *
     * @param model the POM; nobody changes it
     */
    record Pom(Model model) implements Reading {}

    /**
     * Versions.
     *
     * @param versions what there is
     */
    record Versions(List<String> versions) implements Reading {}

    /**
     * The repository has no such file.
     *
     * @param address where it was to be
     */
    record Missing(String address) implements Reading {}

    /**
     * It could not be had, or is wrong.
     *
     * @param cause why, with a message for the user
     */
    record Failed(Exception cause) implements Reading {}

    /**
     * Reads what came.
     *
     * @param need what it was to be
     * @param bytes the file
     * @param address where it stands, for messages
     * @return a POM, or versions
     * @throws MalformedPomException if it is neither
     */
    static Reading of(Need need, byte[] bytes, String address) throws MalformedPomException {
        return switch (need) {
            case Need.Pom _ -> new Pom(PomText.parse(bytes, address));
            case Need.Versions _ -> new Versions(VersionList.parse(bytes, address));
        };
    }
}
