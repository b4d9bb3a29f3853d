package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Eclipse;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.GeneratingProcessor;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final String FORMATS = "The formats are mermaid, dot and json.";
    private static final Source SHOP = Source.of("package shop; class ShopTasks { @dev.planloom.Task void load() {} }");
    private static final Source STOCK =
            Source.of("package stock; class StockTasks { @dev.planloom.Task void count() {} }");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planloom.grpah=dot | -Aplanloom.grpah is no option of Planloom. Did you mean -Aplanloom.graph?",
                "planloom.Graph     | -Aplanloom.Graph is no option of Planloom. Did you mean -Aplanloom.graph?",
                "planloom.speed=1   | -Aplanloom.speed is no option of Planloom. The options are -Aplanloom.graph, -Aplanloom.lock, -Aplanloom.lock.update.",
            })
    void optionThatThereIsNotIsReportedOnceInACompilation(String option, String message) {
        Compilation compilation = Javac.onClassPath()
                .with(new GeneratingProcessor(2, Source.of("package made; class Made {}")))
                .with("-A" + option)
                .compile(SHOP, STOCK);

        assertThat(compilation.messages().stream().filter(text -> text.startsWith("error")))
                .containsExactly("error: [Option] " + message);
        assertThat(compilation.generated()).containsKeys("shop/GeneratedPlan.java", "stock/GeneratedPlan.java");
    }

    @Test
    void misspeltFormatIsPointedOut() {
        assertThat(compile("-Aplanloom.graph=mermiad,json").messages())
                .containsExactly(
                        "error: [Option] -Aplanloom.graph names 'mermiad', which is no format. Did you mean 'mermaid'? "
                                + FORMATS);
    }

    @Test
    void formatThatThereIsNotIsReportedOnceAndEachOfSeveral() {
        assertThat(compile("-Aplanloom.graph=svg,dot,plantuml,svg").messages())
                .containsExactly(
                        "error: [Option] -Aplanloom.graph names 'svg', which is no format. " + FORMATS,
                        "error: [Option] -Aplanloom.graph names 'plantuml', which is no format. " + FORMATS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Aplanloom.graph", "-Aplanloom.graph=", "-Aplanloom.graph=dot,,json,"})
    void missingFormatIsReported(String option) {
        assertThat(compile(option).messages())
                .containsExactly("error: [Option] -Aplanloom.graph lacks the name of a format. " + FORMATS);
    }

    @Test
    void optionsOfOthersAreNotOurs() {
        Compilation compilation = compile("-Aother.graph=svg", "-Aplanloom.graph=dot");

        assertThat(compilation.messages()).noneMatch(message -> message.contains("[Option]"));
        assertThat(compilation.succeeded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planloom.lock | -Aplanloom.lock lacks the path of a file.",
                "planloom.lock= | -Aplanloom.lock lacks the path of a file.",
                "planloom.lock=planloom.lock | -Aplanloom.lock names 'planloom.lock', which is relative to no certain folder.",
            })
    void lockWithoutAnAbsolutePathIsReported(String option, String message) {
        assertThat(compile("-A" + option).messages())
                .containsExactly("error: [Option] " + message
                        + " State an absolute path, such as Maven's ${project.basedir}/planloom.lock.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=yes  | is 'yes'. Let it be true or false.",
                "=     | has nothing to write: name the file with -Aplanloom.lock.",
                "=true | has nothing to write: name the file with -Aplanloom.lock.",
                "''    | has nothing to write: name the file with -Aplanloom.lock.",
            })
    void updateThatSaysNothingClearIsReported(String value, String message) {
        assertThat(compile("-Aplanloom.lock.update" + value).messages())
                .containsExactly("error: [Option] -Aplanloom.lock.update " + message);
    }

    @Test
    void updateThatIsFalseAsksForNothing() {
        assertThat(compile("-Aplanloom.lock.update=false").messages()).isEmpty();
    }

    @Test
    void misspeltOptionIsReportedWhereNothingIsAnnotated() {
        Compilation compilation =
                Javac.onClassPath().with("-Aplanloom.grpah=dot").compile(Source.of("package shop; class Shop {}"));

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.messages())
                .contains("error: [Option] -Aplanloom.grpah is no option of Planloom. Did you mean -Aplanloom.graph?");
    }

    @Test
    void eclipsesCompilerReportsAMisspeltOptionWhereNothingIsAnnotated(
            @TempDir Path sources, @TempDir Path libraries, @TempDir Path output) throws Exception {
        Optional<Eclipse> eclipse = Eclipse.find();
        assumeTrue(eclipse.isPresent(), "org.eclipse.jdt:ecj is on the class path");
        Files.writeString(sources.resolve("Shop.java"), "class Shop {}\n");

        Compilation compilation =
                eclipse.get().compile(new Fixture(sources), libraries, output, "-Aplanloom.grpah=dot");

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.messages())
                .containsExactly(
                        "error: [Option] -Aplanloom.grpah is no option of Planloom. Did you mean -Aplanloom.graph?");
    }

    private static Compilation compile(String... options) {
        return Javac.onClassPath().with(options).compile(SHOP);
    }
}
