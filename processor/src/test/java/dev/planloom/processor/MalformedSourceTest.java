package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a source, the processor does not fail, and what it says names a code. */
class MalformedSourceTest {
    /**
     * By default javac asks no processor once it cannot parse a file; with this option, which users of Error Prone set,
     * it does.
     */
    private static final Javac JAVAC = Javac.onClassPath().with("--should-stop=ifError=FLOW", "-proc:only");

    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\"[^\"]*\"|.");

    @ParameterizedTest
    @ValueSource(
            strings = {"generics", "interfaces", "hyphens", "tolerant", "fan-out-collect", "policies", "fallbacks"})
    void truncatedSourcesAreSurvived(String fixture) {
        List<String> texts = new ArrayList<>();
        String text = text(fixture);
        for (int end = 20; end < text.length(); end += 20) {
            texts.add(text.substring(0, end));
        }

        assertSurvived(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generics",
                "interfaces",
                "hyphens",
                "kinds-of-classes",
                "tolerant",
                "dataflow",
                "fan-out-elements",
                "fan-out-parameters",
                "policies",
                "fallbacks"
            })
    void scrambledSourcesAreSurvived(String fixture) {
        List<String> tokens =
                TOKEN.matcher(text(fixture)).results().map(MatchResult::group).toList();
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            texts.add(scrambled(tokens, new Random(seed)));
        }

        assertSurvived(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Loop<Integer>", "Loop<?>", "Loop", "List<", "Missing<String>", "int[", "Loop<String>[]", "T"})
    void valuesOfOddTypesAreSurvived(String type) {
        assertSurvived(List.of("""
                package shop;

                import dev.planloom.*;
                import java.util.*;

                interface Loop<T extends Loop<T>> extends Pool<T>, Iterable<T> {}

                interface Pool<T extends Missing> extends Gone<T> {}

                class Tasks {
                  @Task(dependsOn = "missing") void wrong() {}
                  @Task %s split() { return null; }
                  @Task %1$s process(@Each(value = "split", collect = "all") String element) { return null; }
                  @Task void merge(@Each("process") Integer process, Map<String, Integer> split) {}
                  %1$s all() { return null; }
                }
                """.formatted(type)));
    }

    /** Then it knows of no class, not even of {@code Object}. */
    @Test
    void compilerThatGivesUpEarlySpeaksForItself() {
        Compilation compilation = JAVAC.compile(Source.of("""
                package shop;

                interface Loop extends Pool {}

                interface Pool extends Loop {}

                class Tasks {
                  @dev.planloom.Task int load() { return 1; }
                }
                """));

        assertThat(compilation.messages()).singleElement().asString().contains("cyclic inheritance");
    }

    /** All classes of a fixture but its Main, in one file. */
    private static String text(String fixture) {
        List<String> lines = Fixture.in("good").stream()
                .filter(good -> good.name().equals(fixture))
                .flatMap(good -> good.sources().stream())
                .filter(source -> !source.path().endsWith("Main.java"))
                .flatMap(source -> source.text().lines())
                .toList();
        Stream<String> imports =
                lines.stream().filter(line -> line.startsWith("import ")).distinct();
        Stream<String> classes = lines.stream().filter(line -> !line.matches("(import|package) .*"));
        return Stream.of(Stream.of("package shop;"), imports, classes)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static String scrambled(List<String> tokens, Random random) {
        List<String> scrambled = new ArrayList<>(tokens);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(scrambled.size());
            int other = random.nextInt(scrambled.size());
            switch (random.nextInt(4)) {
                case 0 -> scrambled.remove(at);
                case 1 -> scrambled.add(at, scrambled.get(other));
                case 2 -> scrambled.set(at, scrambled.get(other));
                default -> scrambled.set(at, scrambled.set(other, scrambled.get(at)));
            }
        }
        return String.join("", scrambled);
    }

    private static void assertSurvived(List<String> texts) {
        int answers = 0;
        for (String text : texts) {
            Compilation compilation = JAVAC.compile(Source.at("shop/Tasks.java", text));

            assertThat(compilation.messages())
                    .as(text)
                    .noneMatch(message -> message.contains("Failure]") || message.contains("TaskProcessor"));
            boolean hasFinding = compilation.messages().stream().anyMatch(message -> message.contains("error: ["));
            answers += hasFinding || !compilation.generated().isEmpty() ? 1 : 0;
        }
        assertThat(answers).as("sources that reached the processor").isGreaterThan(texts.size() / 4);
    }
}
