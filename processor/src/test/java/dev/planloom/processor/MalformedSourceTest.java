package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Eclipse;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Scrambler;
import dev.planloom.processor.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in a source, the processor does not fail, and what it says names a code.
 *
 * <p>{@code -Drandom.sources=100000} spoils the fixtures in as many ways; {@code -Drandom.seed=7} in that of the seed alone.
 */
class MalformedSourceTest {
    private static final int SOURCES = Integer.getInteger("random.sources", 2_000);
    private static final int SOURCES_FOR_ECLIPSE = SOURCES / 30;
    private static final Long SEED = Long.getLong("random.seed");

    /**
     * By default javac asks no processor once it cannot parse a file; with this option, which users of Error Prone set,
     * it does.
     */
    private static final Javac JAVAC =
            Javac.onClassPath().with("--should-stop=ifError=FLOW", "-proc:only", "-Aplanloom.graph=json");

    /** All fixtures without class files, and so many ways to spoil one. */
    private static final List<Fixture> FIXTURES = Stream.concat(
                    Fixture.in("good").stream(), Fixture.allIn("bad").stream())
            .filter(fixture -> fixture.inner("classpath").isEmpty())
            .toList();

    @Test
    void spoiltSourcesAreSurvived() {
        long answered = seeds(SOURCES)
                .filter(seed -> {
                    List<Source> sources = spoilt(seed);
                    Compilation compilation = survived(seed, sources);
                    if (!compilation.generated().isEmpty() && compilation.succeeded()) {
                        assertPlansAreNoWorseThanTheirSources(seed, sources);
                    }
                    return isAnswer(compilation);
                })
                .count();

        assertThat(answered).as("sources that reached the processor").isGreaterThan(SEED == null ? SOURCES / 2 : -1);
    }

    @Test
    void eclipsesCompilerSurvivesSpoiltSourcesToo(@TempDir Path folder) throws Exception {
        Eclipse eclipse = Eclipse.find().orElseThrow();
        int answers = 0;
        for (long seed : seeds(SOURCES_FOR_ECLIPSE).toArray()) {
            Fixture fixture = written(spoilt(seed), folder.resolve("sources" + seed));
            Path output = Files.createDirectory(folder.resolve("output" + seed));

            Compilation compilation = eclipse.compile(fixture, folder, output);

            assertNoFailure(seed, fixture.sources(), compilation);
            answers += isAnswer(compilation) ? 1 : 0;
        }
        assertThat(answers)
                .as("sources that reached the processor")
                .isGreaterThan(SEED == null ? SOURCES_FOR_ECLIPSE / 4 : -1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Loop<Integer>", "Loop<?>", "Loop", "List<", "Missing<String>", "int[", "Loop<String>[]", "T"})
    void valuesOfOddTypesAreSurvived(String type) {
        assertSurvived(Source.at("shop/Tasks.java", """
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

    private static LongStream seeds(int count) {
        return SEED == null ? LongStream.range(0, count) : LongStream.of(SEED);
    }

    /** A fixture without its Main, with one of its files spoilt. */
    private static List<Source> spoilt(long seed) {
        Random random = new Random(seed);
        Fixture fixture = FIXTURES.get((int) (seed % FIXTURES.size()));
        List<Source> sources = new ArrayList<>(fixture.sources());
        sources.removeIf(source -> source.path().endsWith("Main.java"));
        int spoilt = random.nextInt(sources.size());
        sources.set(
                spoilt,
                Source.at(
                        sources.get(spoilt).path(),
                        Scrambler.scramble(sources.get(spoilt).text(), random)));
        return sources;
    }

    private static Fixture written(List<Source> sources, Path folder) throws IOException {
        for (Source source : sources) {
            Path file = folder.resolve(source.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
        return new Fixture(folder);
    }

    /** What javac says, unless it fails by itself: then nothing. */
    private static Compilation survived(long seed, List<Source> sources) {
        Compilation compilation;
        try {
            compilation = JAVAC.compile(sources);
        } catch (RuntimeException e) {
            throw new AssertionError(text(seed, sources), e);
        }
        if (compilation.messages().stream().anyMatch(message -> message.contains("exception has occurred"))) {
            assertThat(JAVAC.compile(sources, new Idle()).messages())
                    .as("with an idle processor, but not with ours: %s%s", compilation.messages(), text(seed, sources))
                    .anyMatch(message -> message.contains("exception has occurred"));
            return compilation; // whose trace leads through whoever asked
        }
        assertNoFailure(seed, sources, compilation);
        return compilation;
    }

    private static void assertNoFailure(long seed, List<Source> sources, Compilation compilation) {
        assertThat(compilation.messages())
                .as(text(seed, sources))
                .noneMatch(message -> message.contains("Failure]") || message.contains("dev.planloom.processor."));
    }

    /** Where the compiler finds nothing wrong with the sources, it finds nothing wrong with the plans. */
    private static void assertPlansAreNoWorseThanTheirSources(long seed, List<Source> sources) {
        Compilation compilation = Javac.onClassPath().compile(sources);
        List<String> errors = compilation.messages().stream()
                .filter(message -> message.contains(": error: "))
                .toList();
        boolean areSourcesRight = errors.stream()
                .noneMatch(error -> sources.stream().anyMatch(source -> error.startsWith(source.path())));
        if (areSourcesRight) {
            assertThat(errors).as(text(seed, sources)).isEmpty();
        }
    }

    private static boolean isAnswer(Compilation compilation) {
        return !compilation.generated().isEmpty()
                || compilation.messages().stream().anyMatch(message -> message.contains("error: ["));
    }

    private static String text(long seed, List<Source> sources) {
        StringBuilder text = new StringBuilder("-Drandom.seed=" + seed);
        sources.forEach(source ->
                text.append("\n--- ").append(source.path()).append('\n').append(source.text()));
        return text.toString();
    }

    private static void assertSurvived(Source source) {
        assertThat(isAnswer(survived(0, List.of(source)))).as(source.text()).isTrue();
    }

    /** With a processor, javac goes on after some mistakes at which it stops without one. */
    @SupportedAnnotationTypes("*")
    private static final class Idle extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
