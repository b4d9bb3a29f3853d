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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler makes the same plans as javac, and reports the same mistakes at the same places. */
class EclipseCompilerTest {
    private static final Optional<Eclipse> ECLIPSE = Eclipse.find();
    private static final Pattern MARKED = Pattern.compile("([^:]+:\\d+):(\\d+)-(\\d+): (.*)", Pattern.DOTALL);
    private static final Pattern POINTED = Pattern.compile("([^:]+:\\d+):(\\d+): (.*)", Pattern.DOTALL);

    private static final Pattern OURS = Pattern.compile("(error|warning|note): \\[[A-Z]");

    static Stream<Fixture> fixtures() {
        return Stream.of(Fixture.in("good"), Fixture.allIn("bad"))
                .flatMap(List::stream)
                // Of the components of records Eclipse's compiler shows no place, and so no line to compare.
                .filter(fixture -> !fixture.toString().matches("bad/.*/record-components?"))
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
        List<String> findings = findings(expected);
        assertThat(actual.messages().stream().map(message -> atTheColumnOf(findings, message, fixture)))
                .containsExactlyInAnyOrderElementsOf(findings);
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

            List<String> findings =
                    findings(Javac.onClassPath(List.of(libraries)).compile(fixture.sources()));
            assertThat(ECLIPSE.get().compile(fixture, libraries, output).messages().stream()
                            .map(message -> atTheColumnOf(findings, message, fixture)))
                    .containsExactlyInAnyOrderElementsOf(findings)
                    .isNotEmpty();
        }
    }

    /** The processor's own messages. */
    private static List<String> findings(Compilation compilation) {
        return compilation.messages().stream()
                .filter(message -> OURS.matcher(message).find())
                .map(message -> message.replace("\n  ", "\n")) // by which javac indents further lines
                .toList();
    }

    /**
     * A message of Eclipse's compiler, with the column to which javac points if that is the place. Of an annotation
     * Eclipse's compiler marks the name, or that of a member, where javac points to the value; of a class the name, where
     * javac points to its first modifier or keyword. Of annotations that are repeated javac points to the method alone.
     */
    private static String atTheColumnOf(List<String> findings, String message, Fixture fixture) {
        Matcher marked = MARKED.matcher(message);
        if (!marked.matches()) {
            return message;
        }
        return findings.stream()
                .filter(finding -> {
                    Matcher pointed = POINTED.matcher(finding);
                    return pointed.matches()
                            && pointed.group(1).equals(marked.group(1))
                            && pointed.group(3).equals(marked.group(4))
                            && isSamePlace(
                                    fixture.line(marked.group(1)),
                                    Integer.parseInt(marked.group(2)),
                                    Integer.parseInt(marked.group(3)),
                                    Integer.parseInt(pointed.group(2)));
                })
                .findFirst()
                .orElse(message);
    }

    private static boolean isSamePlace(String line, int first, int last, int column) {
        boolean isAnnotation = "@\"".indexOf(line.charAt(first - 1)) >= 0
                || line.substring(last).startsWith(" = ");
        boolean isClass = line.substring(0, first - 1).matches(".*\\b(class|interface|record|enum) ");
        return (first <= column && column <= last) || (isAnnotation && last < column) || (isClass && column < first);
    }
}
