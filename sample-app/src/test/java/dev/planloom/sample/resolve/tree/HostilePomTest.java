package dev.planloom.sample.resolve.tree;

import static dev.planloom.sample.resolve.TinyRepository.dependency;
import static dev.planloom.sample.resolve.TinyRepository.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.sample.resolve.Resolving;
import dev.planloom.sample.resolve.TinyRepository;
import dev.planloom.sample.server.Content;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** POMs that mean harm end in an error that names them. */
@Timeout(120)
class HostilePomTest {
    private static final String POM = path("g:a:1", ".pom");

    private final TinyRepository repository = new TinyRepository();

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version=\"1.0\"?>\n<!-- a comment > -->\n", "<?pi <!-- ?>"})
    void aDocumentTypeIsRefused(String before) {
        repository.raw(POM, before + """
                <!DOCTYPE project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <project><modelVersion>4.0.0</modelVersion><version>&b;</version></project>
                """);

        assertFails("g/a/1/a-1.pom has a DOCTYPE");
    }

    @Test
    void aDocumentTypeInAnotherEncodingIsRefused() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE project [<!ENTITY a 'a'>]><project/>"
                .getBytes(StandardCharsets.UTF_16);

        assertFails(path -> path.equals(POM) ? Optional.of(bytes) : Optional.empty(), "has a DOCTYPE");
    }

    @Test
    void propertiesThatMultiplyAreRefused() {
        StringBuilder properties = new StringBuilder("<properties><p0>0123456789</p0>");
        for (int i = 1; i <= 40; i++) {
            properties.append("<p%d>${p%d}${p%d}</p%d>".formatted(i, i - 1, i - 1, i));
        }
        repository.with("g:a:1", properties + "</properties>", dependency("g:b:${p40}"));

        assertFails("gets too long by the properties in it");
    }

    @Test
    void aBombWhoseFuseIsInTheParentIsRefused() {
        repository.with(
                "g:p:1", "<packaging>pom</packaging><properties><a>" + "x".repeat(100_000) + "</a></properties>");
        repository.pom(
                "g:a:1",
                "<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version></parent><artifactId>a</artifactId>"
                        + "<properties><b>" + "${a}".repeat(1_000) + "</b></properties>");

        assertFails("gets too long by the properties in it");
    }

    @Test
    void aPomThatIsItsOwnAncestorIsRefused() {
        repository.pom("g:a:1", parented("a", "p")).pom("g:p:1", parented("p", "a"));

        assertFails("g:a:");
    }

    @Test
    void anEndlessLineOfParentsIsRefused() {
        Content endless = path -> {
            String[] parts = path.split("/");
            return path.endsWith(".pom") && path.startsWith("g/p")
                    ? Optional.of(bytes(parented(parts[1], "p" + (Integer.parseInt(parts[1].substring(1)) + 1))))
                    : Optional.empty();
        };
        repository.pom("g:a:1", parented("a", "p1"));

        assertFails(repository.content().orElse(endless), "has more than 50 parents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc",
                "/etc/passwd",
                "a\\b",
                "C:x",
                "nul",
                "a b",
                "a\u0007b",
                "..",
                "${nothing}",
                "1-SNAPSHOT"
            })
    void aDependencyWhoseNameIsUnsafeIsNamedWithWhoDependsOnIt(String version) {
        repository.pom(
                "g:a:1",
                "<groupId>g</groupId><artifactId>a</artifactId><version>1</version><dependencies>"
                        + dependency("g:b:" + version.replace("\u0007", "%")) + "</dependencies>");

        assertFails("g:a:jar:1 depends on it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<project>", "<project><dependencies></project>", "no xml at all", "<html><body/></html>"})
    void whatIsNoPomIsNamed(String text) {
        repository.raw(POM, text);

        assertFails("g/a/1/a-1.pom is no POM: ");
    }

    @Test
    void deepNestingIsRead() throws Exception {
        int depth = 100_000;
        repository.with(
                "g:a:1",
                "<build><plugins><plugin><configuration>" + "<x>".repeat(depth) + "</x>".repeat(depth)
                        + "</configuration></plugin></plugins></build>");

        assertThat(Resolving.of(repository, "g:a:1")).containsExactly("g:a:jar:1:compile");
    }

    private void assertFails(String message) {
        assertFails(repository.content(), message);
    }

    private static void assertFails(Content content, String message) {
        assertThatExceptionOfType(UnresolvableException.class)
                .isThrownBy(() -> Resolving.resolution(content, FailurePolicy.FAIL_FAST, "g:a:1"))
                .withMessageContaining(message);
    }

    private static String parented(String name, String parent) {
        return "<parent><groupId>g</groupId><artifactId>" + parent
                + "</artifactId><version>1</version></parent><artifactId>" + name
                + "</artifactId><packaging>pom</packaging>";
    }

    private static byte[] bytes(String body) {
        return ("<project><modelVersion>4.0.0</modelVersion>" + body + "</project>").getBytes(StandardCharsets.UTF_8);
    }
}
