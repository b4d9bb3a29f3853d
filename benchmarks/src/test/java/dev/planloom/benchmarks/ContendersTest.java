package dev.planloom.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.planloom.benchmarks.graph.Oracle;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.graph.Shape.Kind;
import dev.planloom.benchmarks.source.WiringCompiler;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import dev.planloom.benchmarks.wiring.Contender;
import dev.planloom.benchmarks.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contender runs every shape, without a look at the clock. */
class ContendersTest {
    private static final int WORKERS = 2;

    private static final List<Shape> SHAPES =
            List.of(Shape.FOUR, new Shape(Kind.WIDE, 70), new Shape(Kind.CHAIN, 70), new Shape(Kind.LAYERS, 60));

    /** Its processor takes seconds; the measurements check the values of all shapes too. */
    private static final List<Shape> DAGGERS_SHAPES = List.of(Shape.FOUR);

    /** Who executes the tasks between the first and the last as elements: only of a wide graph can they be. */
    private static final Set<Contender> FOR_ELEMENTS = EnumSet.of(
            Contender.FAN_OUT_LAYERED, Contender.FAN_OUT_DATAFLOW, Contender.FAN_OUT_BATCH, Contender.ELEMENTS_BY_HAND);

    private static final Shape SLEEPING = new Shape(Kind.UNEVEN, 16);

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        WiringCompiler compiler = new WiringCompiler(new CompiledWirings(folder));
        compiler.scopes();
        compiler.planloom(SLEEPING);
        for (Shape shape : SHAPES) {
            compiler.planloom(shape);
        }
        for (Shape shape : DAGGERS_SHAPES) {
            compiler.dagger(shape);
        }
    }

    static Stream<Arguments> pairings() {
        return Stream.concat(
                SHAPES.stream()
                        .flatMap(shape -> Arrays.stream(Contender.values())
                                .filter(contender -> contender != Contender.DAGGER || DAGGERS_SHAPES.contains(shape))
                                .filter(contender -> shape.kind() == Kind.WIDE || !FOR_ELEMENTS.contains(contender))
                                .map(contender -> Arguments.of(contender, shape))),
                Section.SLEEP.contenders.stream().map(contender -> Arguments.of(contender, SLEEPING)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("pairings")
    void comesToTheValuesOfTheOracle(Contender contender, Shape shape) throws Exception {
        Oracle oracle = new Oracle(shape);
        try (Wiring wiring = contender.wire(shape, new CompiledWirings(folder), WORKERS)) {
            assertThatCode(() -> oracle.check(wiring.run())).doesNotThrowAnyException();
            assertThatCode(() -> oracle.check(wiring.run())).as("again").doesNotThrowAnyException();
        }
    }
}
