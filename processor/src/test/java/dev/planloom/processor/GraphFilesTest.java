package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Eclipse;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphFilesTest {
    private static final String ALL = "-Aplanloom.graph=json, mermaid,dot";
    private static final String SHOP = "META-INF/planloom/shop.GeneratedPlan.";

    @ParameterizedTest
    @CsvSource({"mermaid, mmd", "dot, dot", "json, json"})
    void filesAreThoseOfTheDocumentation(String format, String extension) {
        Compilation compilation = Javac.onClassPath()
                .with("-Werror", "-Aplanloom.graph=" + format)
                .compile(Source.of(documented("java")));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.resources()).containsOnlyKeys(SHOP + extension);
        assertThat(compilation.resources().get(SHOP + extension)).isEqualTo(documented(format));
    }

    @Test
    void withoutTheOptionNoFileIsWritten() {
        assertThat(Javac.onClassPath().compile(Source.of(documented("java"))).resources())
                .isEmpty();
    }

    @Test
    void planWithAMistakeHasNoFiles() {
        Compilation compilation = Javac.onClassPath()
                .with(ALL)
                .compile(
                        Source.of("package shop; class A { @dev.planloom.Task void a(int b) {} }"),
                        Source.of("package stock; class B { @dev.planloom.Task void b() {} }"));

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.resources())
                .containsOnlyKeys(
                        "META-INF/planloom/stock.GeneratedPlan.mmd",
                        "META-INF/planloom/stock.GeneratedPlan.dot",
                        "META-INF/planloom/stock.GeneratedPlan.json");
    }

    @Test
    void fileOfAPlanInTheUnnamedPackageHasItsNameAlone() {
        Compilation compilation = Javac.onClassPath()
                .with("-Aplanloom.graph=dot")
                .compile(Source.of("@dev.planloom.Plan(\"ShopPlan\") class A { @dev.planloom.Task void a() {} }"));

        assertThat(compilation.resources())
                .containsOnlyKeys("META-INF/planloom/ShopPlan.dot")
                .containsValue("""
                        digraph "ShopPlan" {
                            node [shape=box];
                            subgraph cluster_0 {
                                label="layer 0";
                                t0 [label="a"];
                            }
                        }
                        """);
    }

    @Test
    void eachFileIsMadeFromTheClassOfTheTasksAlone() {
        Compilation compilation = Javac.onClassPath()
                .with(ALL)
                .compile(
                        Source.of("package base; public abstract class Base { @dev.planloom.Task public void a() {} }"),
                        Source.of("package shop; @dev.planloom.Plan class ShopTasks extends base.Base {}"));

        assertThat(compilation.origins())
                .hasSize(4)
                .allSatisfy((_, origins) -> assertThat(origins).containsExactly("shop/ShopTasks.java"));
    }

    @Test
    void namesOfLimitsAreEscaped() {
        Compilation compilation = Javac.onClassPath().with(ALL).compile(Source.of("""
                package shop;
                import dev.planloom.*;
                @Limit(name = "a \\"b\\"\\n", permits = 1)
                class ShopTasks {
                    @Task @Uses("a \\"b\\"\\n") void end() {}
                }
                """));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.resources().get(SHOP + "mmd"))
                .contains(
                        "t0[\"end\"]\n", "    l0[(\"limit a #34;b#34;#92;u000a, 1 permit\")]\n    t0 -.-|uses 1| l0\n");
        assertThat(compilation.resources().get(SHOP + "dot"))
                .contains("    l0 [label=\"limit a \\\"b\\\"\\\\u000a, 1 permit\", shape=cylinder];\n");
        assertThat(compilation.resources().get(SHOP + "json"))
                .contains("\"uses\": [{\"limit\": \"a \\\"b\\\"\\u000a\", \"permits\": 1}]}")
                .contains("{\"name\": \"a \\\"b\\\"\\u000a\", \"permits\": 1}\n");
    }

    @Test
    void eclipsesCompilerWritesTheSameFiles(@TempDir Path libraries, @TempDir Path output) throws Exception {
        Optional<Eclipse> eclipse = Eclipse.find();
        assumeTrue(eclipse.isPresent(), "org.eclipse.jdt:ecj is on the class path");
        Fixture fixture = Fixture.in("good").stream()
                .filter(good -> good.name().equals("tolerant"))
                .findFirst()
                .orElseThrow();
        Compilation expected = Javac.onClassPath().with(ALL, "-proc:only").compile(fixture.sources());

        Compilation actual = eclipse.get().compile(fixture, libraries, output, ALL);

        assertThat(actual.resources()).hasSize(3).isEqualTo(expected.resources());
    }

    @ParameterizedTest
    @CsvSource({"-Aplanloom.graph=dot, true", "-Aplanloom.grpah=dot, false", "-Aplanloom.graph=dto, false"})
    void eclipsesCompilerAcceptsTheOptionsThatThereAre(
            String option, boolean isAccepted, @TempDir Path libraries, @TempDir Path output) throws Exception {
        Optional<Eclipse> eclipse = Eclipse.find();
        assumeTrue(eclipse.isPresent(), "org.eclipse.jdt:ecj is on the class path");
        Fixture fixture = Fixture.in("good").getFirst();

        assertThat(eclipse.get().compile(fixture, libraries, output, option).succeeded())
                .isEqualTo(isAccepted);
    }

    /** The block of a language in the documentation. */
    private static String documented(String language) {
        Matcher block = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Fixture.documentation("graph.md"));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
