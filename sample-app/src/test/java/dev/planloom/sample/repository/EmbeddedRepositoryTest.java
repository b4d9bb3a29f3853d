package dev.planloom.sample.repository;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.repository.EffectivePom.Dependency;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class EmbeddedRepositoryTest {
    private static final Set<String> ELEMENTS = Set.of(
            "modelVersion",
            "parent",
            "groupId",
            "artifactId",
            "version",
            "packaging",
            "properties",
            "distributionManagement",
            "dependencyManagement",
            "dependencies");

    private final EmbeddedRepository repository = new EmbeddedRepository();

    static List<Entry> entries() {
        return EmbeddedRepository.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void pomStatesItsCoordinateAndNothingButFacts(Entry entry) throws Exception {
        Pom pom = Pom.read(repository.at(entry.file("pom")).orElseThrow());

        assertThat(Pom.text(pom.root(), "artifactId")).isEqualTo(entry.artifact());
        assertThat(Stream.of(Pom.text(pom.root(), "groupId"), "").filter(group -> !group.isEmpty()))
                .allMatch(entry.group()::equals);
        assertThat(Pom.children(pom.root(), null).stream().map(Element::getTagName))
                .isSubsetOf(ELEMENTS);
        assertThat(entry.hasJar()).isEqualTo(isJar(pom));
    }

    private static boolean isJar(Pom pom) {
        return !Pom.text(pom.root(), "packaging").equals("pom")
                && pom.relocation().isEmpty();
    }

    @Test
    void whatLibrariesNeedAtRunTimeIsThereInThatVersion() throws Exception {
        Set<String> known = entries().stream().map(Entry::coordinate).collect(Collectors.toSet());
        for (Entry entry : entries()) {
            if (entry.hasJar()) {
                assertThat(EffectivePom.of(repository, entry.coordinate()).dependencies().stream()
                                .filter(Dependency::isAtRunTime)
                                .filter(dependency -> !dependency.isRange())
                                .map(Dependency::coordinate))
                        .as(entry.coordinate())
                        .isSubsetOf(known);
            }
        }
    }

    @Test
    void eachEntryIsNeededByARoot() throws Exception {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(EmbeddedRepository.roots());
        while (!waiting.isEmpty()) {
            String coordinate = waiting.remove();
            if (reached.add(coordinate)) {
                EffectivePom pom = EffectivePom.of(repository, coordinate);
                pom.relocation().map(Dependency::coordinate).ifPresent(waiting::add);
                for (Dependency dependency : pom.dependencies()) {
                    if (dependency.isAtRunTime()) {
                        versions(dependency).forEach(waiting::add);
                    }
                }
            }
        }
        Set<String> jars =
                entries().stream().filter(Entry::hasJar).map(Entry::coordinate).collect(Collectors.toSet());

        assertThat(jars).isSubsetOf(reached);
        assertThat(EmbeddedRepository.roots()).hasSizeBetween(25, 40).doesNotHaveDuplicates();
    }

    private static List<String> versions(Dependency dependency) {
        return entries().stream()
                .filter(entry -> entry.group().equals(dependency.group())
                        && entry.artifact().equals(dependency.artifact())
                        && (dependency.isRange() || entry.version().equals(dependency.version())))
                .map(Entry::coordinate)
                .toList();
    }

    @Test
    void eachFileHasItsChecksums() throws Exception {
        for (Entry entry : entries()) {
            assertChecksums(entry.file("pom"));
            assertChecksums(entry.folder() + "/maven-metadata.xml");
            if (entry.hasJar()) {
                assertChecksums(entry.file("jar"));
            } else {
                assertThat(repository.at(entry.file("jar"))).isEmpty();
            }
        }
    }

    private void assertChecksums(String path) throws Exception {
        byte[] bytes = repository.at(path).orElseThrow();
        for (Map.Entry<String, String> algorithm :
                Map.of("sha1", "SHA-1", "sha256", "SHA-256").entrySet()) {
            String expected = HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm.getValue()).digest(bytes));
            assertThat(repository.at(path + "." + algorithm.getKey()).orElseThrow())
                    .as(path)
                    .asString(US_ASCII)
                    .isEqualTo(expected);
        }
    }

    @Test
    void jarNamesItsCoordinate() throws Exception {
        byte[] jar =
                repository.at("org/slf4j/slf4j-api/2.0.17/slf4j-api-2.0.17.jar").orElseThrow();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            Attributes attributes = in.getManifest().getMainAttributes();
            assertThat(attributes.getValue("Implementation-Vendor-Id")).isEqualTo("org.slf4j");
            assertThat(attributes.getValue("Implementation-Title")).isEqualTo("slf4j-api");
            assertThat(attributes.getValue("Implementation-Version")).isEqualTo("2.0.17");
            assertThat(in.getNextJarEntry()).isNull();
        }
    }

    @Test
    void bytesAreTheSameOnEveryMachine() {
        assertThat(repository
                        .at("org/slf4j/slf4j-api/2.0.17/slf4j-api-2.0.17.jar.sha256")
                        .orElseThrow())
                .asString(US_ASCII)
                .isEqualTo("ace9c7b411dc25403db20bdb43fe37c9dbf4e3399ffddb86e3579e59051bfa85");
    }

    @Test
    void versionsAreListedFromTheOldestToTheNewest() {
        assertThat(repository.at("org/slf4j/slf4j-api/maven-metadata.xml").orElseThrow())
                .asString(UTF_8)
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <metadata>
                          <groupId>org.slf4j</groupId>
                          <artifactId>slf4j-api</artifactId>
                          <versioning>
                            <latest>2.0.17</latest>
                            <release>2.0.17</release>
                            <versions>
                              <version>1.7.25</version>
                              <version>1.7.36</version>
                              <version>2.0.17</version>
                            </versions>
                          </versioning>
                        </metadata>
                        """);
    }

    @Test
    void whatMakesResolvingHardIsThere() throws Exception {
        Map<String, Integer> seen = new HashMap<>();
        for (Entry entry : entries()) {
            Pom pom = Pom.read(repository.at(entry.file("pom")).orElseThrow());
            count(seen, "relocation", pom.relocation().isPresent());
            count(seen, "parent", pom.parent().isPresent());
            count(seen, "property", !pom.properties().isEmpty());
            for (Element managed : pom.managed()) {
                count(seen, "imported BOM", Pom.text(managed, "scope").equals("import"));
            }
            for (Element dependency : pom.dependencies()) {
                count(seen, "exclusion", Pom.child(dependency, "exclusions").isPresent());
                count(seen, "optional", Pom.text(dependency, "optional").equals("true"));
                count(seen, "managed version", Pom.text(dependency, "version").isEmpty());
                count(seen, "range", Pom.text(dependency, "version").startsWith("["));
            }
        }

        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        "relocation",
                        "parent",
                        "property",
                        "imported BOM",
                        "exclusion",
                        "optional",
                        "managed version",
                        "range");
    }

    private static void count(Map<String, Integer> seen, String what, boolean isSeen) {
        if (isSeen) {
            seen.merge(what, 1, Integer::sum);
        }
    }

    @Test
    void nothingElseIsThere() {
        assertThat(repository.at("")).isEmpty();
        assertThat(repository.at("org/slf4j/slf4j-api")).isEmpty();
        assertThat(repository.at("../index.txt")).isEmpty();
        assertThat(repository.at("org/slf4j/slf4j-api/9/slf4j-api-9.pom")).isEmpty();
    }
}
