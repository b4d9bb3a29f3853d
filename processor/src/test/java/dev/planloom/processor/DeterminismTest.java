package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same class gives the same plan, whatever is compiled with it and in whichever order. */
class DeterminismTest {
    private static final SortedMap<String, String> PLANS = generated(sources());

    /** The good fixtures that stand alone, each in a package of its own. */
    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (Fixture fixture : Fixture.in("good")) {
            boolean isAlone = fixture.inner("classpath").isEmpty()
                    && !fixture.inner("shop").isEmpty();
            for (Source source : isAlone ? fixture.sources() : List.<Source>of()) {
                String name = fixture.name().replace('-', '_') + "_pkg";
                sources.add(Source.at(
                        source.path().replaceFirst("^shop/", name + "/").replaceFirst("^(base|europe)/", name + "/$1/"),
                        source.text()
                                .replaceAll("\\bshop\\b", name)
                                .replaceAll("\\b(base|europe(?=;|\\.Payment))\\b", name + ".$1")));
            }
        }
        return sources;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void orderOfFilesDoesNotMatter(long seed) {
        List<Source> shuffled = sources();
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(generated(shuffled)).isEqualTo(PLANS).hasSizeGreaterThan(30);
    }

    @Test
    void classesCompiledTogetherOrOneByOneGiveTheSamePlans() {
        Map<String, List<Source>> packages = new TreeMap<>();
        for (Source source : sources()) {
            packages.computeIfAbsent(source.path().substring(0, source.path().indexOf('/')), _ -> new ArrayList<>())
                    .add(source);
        }
        SortedMap<String, String> oneByOne = new TreeMap<>();
        packages.values().forEach(each -> oneByOne.putAll(generated(each)));

        assertThat(oneByOne).isEqualTo(PLANS);
    }

    static List<Fixture> fixtures() {
        return Fixture.in("good");
    }

    /** As an incremental build does, which finds the class files of the last one, those of the plan too. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void classCompiledAloneBesideTheClassFilesOfTheOthersGivesTheSamePlan(Fixture fixture, @TempDir Path folder) {
        for (Fixture inner : fixture.inner("classpath")) {
            Javac.onClassPath()
                    .with("-proc:none", "-g")
                    .compile(inner.sources())
                    .write(folder);
        }
        Javac javac = Javac.onClassPath(List.of(folder)).with("-g");
        Compilation together = javac.compile(fixture.sources());
        together.write(folder);
        SortedMap<String, String> alone = new TreeMap<>();
        for (Source source : fixture.sources()) {
            Compilation compilation = javac.with("-Werror").compile(source);
            assertThat(compilation.messages()).as(source.path()).isEmpty();
            alone.putAll(compilation.generated());
        }

        assertThat(alone).isEqualTo(together.generated()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void messagesDoNotDependOnTheOrderOfFiles(long seed) {
        for (String fixture : List.of("DuplicatePlan", "Several", "UnknownTask")) {
            for (Fixture bad : Fixture.in("bad", fixture)) {
                List<Source> shuffled = new ArrayList<>(bad.sources());
                Collections.shuffle(shuffled, new Random(seed));

                assertThat(Javac.onClassPath().compile(shuffled).messages())
                        .containsExactlyInAnyOrderElementsOf(
                                Javac.onClassPath().compile(bad.sources()).messages());
            }
        }
    }

    private static SortedMap<String, String> generated(List<Source> sources) {
        Compilation compilation = Javac.onClassPath().with("-proc:only").compile(sources);
        assertThat(compilation.messages()).isEmpty();
        return compilation.generated();
    }
}
