package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler makes the same plans as javac, and reports the same mistakes. */
class EclipseCompilerTest {
    private static final Optional<JavaCompiler> ECLIPSE =
            ServiceLoader.load(JavaCompiler.class).findFirst();

    static Stream<Fixture> fixtures() {
        return Stream.of(Fixture.in("good"), Fixture.allIn("bad")).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void plansAndFindingsAreThoseOfJavac(Fixture fixture, @TempDir Path folder) {
        assumeTrue(ECLIPSE.isPresent(), "org.eclipse.jdt:ecj is on the class path");
        for (Fixture inner : fixture.inner("classpath")) {
            Javac.onClassPath().with("-proc:none").compile(inner.sources()).write(folder);
        }
        Javac javac = Javac.onClassPath(List.of(folder));
        Compilation expected = javac.with("-proc:only").compile(fixture.sources());

        Compilation actual = javac.by(ECLIPSE.get()).with("-proc:only").compile(fixture.sources());

        assertThat(actual.generated()).isEqualTo(expected.generated());
        assertThat(findings(actual)).containsExactlyInAnyOrderElementsOf(findings(expected));
    }

    private static List<String> findings(Compilation compilation) {
        return compilation.messages().stream()
                .filter(message -> message.contains("error: ["))
                .map(message -> message.replaceFirst("^(.*?:\\d+):\\d+", "$1"))
                .toList();
    }
}
