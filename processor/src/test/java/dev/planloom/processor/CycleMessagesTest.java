package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many messages cycles get, and where the parts of their paths stand. */
@Timeout(120)
class CycleMessagesTest {
    private static final String HEAD = "package big;\n\nimport dev.planloom.*;\n\nclass BigTasks {\n";

    private static Compilation compile(String tasks) {
        return Javac.onClassPath().with("-proc:only").compile(Source.of(HEAD + tasks + "}\n"));
    }

    private static List<String> messages(Compilation compilation, String kind) {
        return compilation.messages().stream()
                .filter(message -> message.contains(": " + kind + ": "))
                .toList();
    }

    /** The lines in which messages stand. */
    private static List<Integer> lines(List<String> messages) {
        return messages.stream()
                .map(message -> Integer.valueOf(message.split(":")[1]))
                .toList();
    }

    /** Fifty rings of three tasks, one in a line, all of which lead into one sink. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachOfFiftyCyclesHasOneErrorAndANoteAtEachOfItsOtherDependencies(boolean areEntangled) {
        // With one more dependency inside, each component has two cycles, of which the shorter is told.
        String tasks = IntStream.range(0, 50)
                .mapToObj(i -> ("  @Task(dependsOn = {\"c%1$d\"" + (areEntangled ? ", \"b%1$d\"" : "")
                                + "}) int a%1$d() { return 1; }\n"
                                + "  @Task int b%1$d(int a%1$d) { return 1; }\n"
                                + "  @Task(dependsOn = \"b%1$d\") void c%1$d() {}\n")
                        .formatted(i))
                .collect(Collectors.joining());
        String sink = IntStream.range(0, 50).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(", "));

        Compilation compilation = compile(tasks + "  @Task(dependsOn = {" + sink + "}) void sink() {}\n");

        List<String> errors = messages(compilation, "error");
        List<String> notes = messages(compilation, "note");
        assertThat(compilation.messages()).hasSize(errors.size() + notes.size());
        assertThat(errors).hasSize(50).allSatisfy(message -> assertThat(message).contains("[Cycle]"));
        assertThat(lines(errors)).containsExactlyElementsOf(sequence(50, 6, 3));
        if (areEntangled) {
            assertThat(errors.get(7))
                    .endsWith("[Cycle] a7 → b7 (parameter) → a7 (dependsOn)." + " Remove one of these dependencies.");
            assertThat(lines(notes)).containsExactlyElementsOf(sequence(50, 7, 3));
        } else {
            assertThat(errors.get(7))
                    .endsWith("[Cycle] a7 → b7 (parameter) → c7 (dependsOn) → a7 (dependsOn)."
                            + " Remove one of these dependencies.");
            assertThat(lines(notes))
                    .containsExactlyElementsOf(IntStream.range(0, 100)
                            .mapToObj(i -> 7 + i / 2 * 3 + i % 2)
                            .toList());
        }
        assertThat(compilation.generated()).isEmpty();
    }

    private static List<Integer> sequence(int size, int first, int step) {
        return IntStream.range(0, size).mapToObj(i -> first + i * step).toList();
    }

    @Test
    void eachDependencyOfALongCycleIsToldInItsLine() {
        int length = 300;
        String tasks = IntStream.range(0, length)
                .mapToObj(i -> "  @Task(dependsOn = \"t%d\") void t%d() {}\n".formatted((i + length - 1) % length, i))
                .collect(Collectors.joining());

        Compilation compilation = compile(tasks);

        assertThat(messages(compilation, "error")).singleElement().asString().startsWith("big/BigTasks.java:6:");
        assertThat(lines(messages(compilation, "note"))).containsExactlyElementsOf(sequence(length - 1, 7, 1));
    }

    /** A ring of groups, each task of which waits for all of the group before. */
    @Test
    void ringOfLargeGroupsIsOneCycle() {
        int groups = 40;
        int members = 100;
        String tasks = IntStream.range(0, groups * members)
                .mapToObj(i -> "  @Task(group = \"g.g%d\", dependsOn = \"g.g%d\") void t%d() {}\n"
                        .formatted(i % groups, (i + groups - 1) % groups, i))
                .collect(Collectors.joining());

        Compilation compilation = compile(tasks);

        assertThat(messages(compilation, "error")).singleElement().asString().contains("t0 → t1 (group g.g0) → ");
        assertThat(messages(compilation, "note")).hasSize(groups - 1);
    }
}
