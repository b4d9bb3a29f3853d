package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Eclipse;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler makes the same plans as javac, and reports the same mistakes in the same lines. */
class EclipseCompilerTest {
    private static final Optional<Eclipse> ECLIPSE = Eclipse.find();

    private static final Pattern OURS = Pattern.compile("(error|warning|note): \\[[A-Z]");

    static Stream<Fixture> fixtures() {
        return Stream.of(Fixture.in("good"), Fixture.allIn("bad"))
                .flatMap(List::stream)
                .filter(fixture -> !fixture.name().equals("not-our-faults")); // for which javac asks no processor
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void plansAndFindingsAreThoseOfJavac(Fixture fixture, @TempDir Path libraries, @TempDir Path output)
            throws Exception {
        assumeTrue(ECLIPSE.isPresent(), "org.eclipse.jdt:ecj is on the class path");
        for (Fixture inner : fixture.inner("classpath")) {
            // Eclipse's compiler reads the names of parameters from debug information alone.
            Javac.onClassPath()
                    .with("-proc:none", "-g")
                    .compile(inner.sources())
                    .write(libraries);
        }
        Compilation expected = Javac.onClassPath(List.of(libraries))
                .with("-proc:only")
                .with(fixture.options())
                .compile(fixture.sources());

        Compilation actual = ECLIPSE.get().compile(fixture, libraries, output, fixture.options());

        assertThat(actual.generated()).isEqualTo(expected.generated());
        assertThat(actual.messages()).containsExactlyInAnyOrderElementsOf(findings(expected));
    }

    @Test
    void classFileWithoutNamesOfParametersIsToldOfInTheSameWords(@TempDir Path libraries, @TempDir Path output)
            throws Exception {
        assumeTrue(ECLIPSE.isPresent(), "org.eclipse.jdt:ecj is on the class path");
        for (Fixture fixture : Fixture.in("bad", "UnknownParameterName")) {
            Javac.onClassPath()
                    .with("-proc:none")
                    .compile(fixture.inner("classpath").getFirst().sources())
                    .write(libraries);

            assertThat(ECLIPSE.get().compile(fixture, libraries, output).messages())
                    .containsExactlyInAnyOrderElementsOf(
                            findings(Javac.onClassPath(List.of(libraries)).compile(fixture.sources())))
                    .isNotEmpty();
        }
    }

    /** The processor's own messages, without columns. */
    private static List<String> findings(Compilation compilation) {
        return compilation.messages().stream()
                .filter(message -> OURS.matcher(message).find())
                .map(message -> message.replaceFirst("^([^ ]*?:\\d+):\\d+", "$1"))
                .map(message -> message.replace("\n  ", "\n")) // by which javac indents further lines
                .toList();
    }
}
