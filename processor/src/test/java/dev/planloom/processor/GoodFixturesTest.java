package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of right sources: {@code good/<case>/}. They compile together with their plans without a warning of any
 * lint, and their class {@code Main} runs the plans and finds the values in {@code expected.txt}. Where there is a
 * folder {@code expected/<case>/}, it has the generated files.
 */
class GoodFixturesTest {
    static List<Fixture> fixtures() {
        return Fixture.in("good");
    }

    static List<Fixture> goldens() {
        return Fixture.in("expected");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void compilesWithoutWarningsAndRunsWithTheExpectedValues(Fixture fixture, @TempDir Path folder) throws Exception {
        Compilation compilation = compile(fixture, folder);
        assertThat(compilation.messages()).isEmpty();

        compilation.write(folder);
        String actual;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            String main = compilation.classes().keySet().stream()
                    .filter(name -> name.matches("(.*\\.)?Main"))
                    .findFirst()
                    .orElseThrow();
            Method values = loader.loadClass(main).getDeclaredMethod("values");
            values.setAccessible(true);
            List<?> lines = (List<?>) Objects.requireNonNull(values.invoke(null));
            actual = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        }
        assertThat(actual).isEqualTo(fixture.expected("expected.txt", actual)).isNotEmpty();
    }

    /** No named module has the unnamed package. */
    static List<Fixture> fixturesForModules() {
        return Fixture.in("good").stream()
                .filter(fixture -> !fixture.name().equals("unnamed-package"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixturesForModules")
    void compilesInANamedModuleWithoutWarnings(Fixture fixture, @TempDir Path folder) {
        String module = "module shop { requires dev.planloom.runtime; requires java.compiler; ";
        List<Source> sources = new ArrayList<>(fixture.sources());
        for (Fixture inner : fixture.inner("classpath")) {
            List<Source> others = new ArrayList<>(inner.sources());
            others.add(Source.at("module-info.java", "module base { requires dev.planloom.runtime; exports base; }"));
            Javac.onModulePath().with("-proc:none", "-g").compile(others).write(folder);
            module += "requires base; ";
        }
        sources.add(Source.at("module-info.java", module + "}"));

        Compilation compilation =
                Javac.onModulePath(List.of(folder)).with("-Werror").compile(sources);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void generatedFilesAreTheExpectedToTheLastCharacter(Fixture golden, @TempDir Path folder) {
        Fixture fixture = Fixture.in("good").stream()
                .filter(good -> good.name().equals(golden.name()))
                .findFirst()
                .orElseThrow();

        List<String> files = new ArrayList<>();
        compile(fixture, folder).generated().forEach((path, text) -> {
            files.add(path.substring(path.lastIndexOf('/') + 1));
            assertThat(text).isEqualTo(golden.expected(files.getLast(), text));
        });
        assertThat(golden.folder().toFile().list()).containsExactlyInAnyOrderElementsOf(files);
    }

    private static Compilation compile(Fixture fixture, Path folder) {
        for (Fixture inner : fixture.inner("classpath")) {
            Javac.onClassPath().with("-proc:none").compile(inner.sources()).write(folder);
        }
        return Javac.onClassPath(List.of(folder)).with("-Werror").compile(fixture.sources());
    }
}
