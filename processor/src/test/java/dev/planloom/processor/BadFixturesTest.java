package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code javac} says of faulty sources: {@code bad/<Code>/<case>/}. Each case's {@code expected.txt} has every
 * message of the compilation, in order, and then every generated file: none for a plan at fault. Where there are {@code
 * options.txt}, the compiler gets them.
 */
class BadFixturesTest {
    static List<Fixture> fixtures() {
        return Fixture.allIn("bad");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void messagesAndGeneratedFilesAreExactlyTheExpected(Fixture fixture, @TempDir Path folder) {
        for (Fixture inner : fixture.inner("classpath")) {
            Javac.onClassPath().with("-proc:none").compile(inner.sources()).write(folder);
        }

        Compilation compilation =
                Javac.onClassPath(List.of(folder)).with(fixture.options()).compile(fixture.sources());

        String actual = fixture.placeless(text(compilation));
        assertThat(actual).isEqualTo(fixture.expected("expected.txt", actual));
    }

    private static String text(Compilation compilation) {
        StringBuilder text = new StringBuilder();
        compilation.messages().forEach(message -> text.append(message).append('\n'));
        compilation
                .generated()
                .keySet()
                .forEach(path -> text.append("generated: ").append(path).append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void eachCodeHasAFixtureThatShowsIt(Code code) {
        Stream<String> expected =
                Fixture.in("bad", code.toString()).stream().map(fixture -> fixture.expected("expected.txt"));

        String kind = code.isLint() ? "warning" : "error";
        assertThat(expected).isNotEmpty().allSatisfy(text -> assertThat(text).contains(kind + ": [" + code + "] "));
    }
}
