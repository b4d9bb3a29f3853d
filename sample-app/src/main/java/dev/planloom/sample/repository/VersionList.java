package dev.planloom.sample.repository;

import java.util.List;
import java.util.stream.Collectors;

/** The {@code maven-metadata.xml} of an artefact, which lists its versions. */
final class VersionList {
    private VersionList() {}

    /**
     * The text of the list.
     *
     * @param versions the versions of one artefact, the newest last; at least one
     */
    static String of(List<Entry> versions) {
        Entry newest = versions.getLast();
        String lines = versions.stream()
                .map(entry -> "      <version>" + entry.version() + "</version>\n")
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <metadata>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <versioning>
                    <latest>%s</latest>
                    <release>%s</release>
                    <versions>
                %s    </versions>
                  </versioning>
                </metadata>
                """.formatted(newest.group(), newest.artifact(), newest.version(), newest.version(), lines);
    }
}
