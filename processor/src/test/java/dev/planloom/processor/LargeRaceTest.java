package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Races among thousands of tasks are found in little time, and told in few messages. */
@Timeout(120)
class LargeRaceTest {
    private static Compilation compile(int tasks, IntFunction<String> annotations) {
        String methods = IntStream.range(0, tasks)
                .mapToObj(i -> "  %s void t%d() {}\n".formatted(annotations.apply(i), i))
                .collect(Collectors.joining());
        return Javac.onClassPath()
                .with("-proc:only")
                .compile(Source.of("package big;\n\nimport dev.planloom.*;\n\nclass BigTasks {\n" + methods + "}\n"));
    }

    private static String after(int task) {
        return task == 0 ? "@Task" : "@Task(dependsOn = \"t" + (task - 1) + "\")";
    }

    @Test
    void writersInNoOrderAreToldOfOnceEachAndInARow() {
        Compilation compilation = compile(1_000, _ -> "@Task @Writes(\"log\")");

        // javac shows a hundred errors at most.
        assertThat(compilation.messages())
                .allSatisfy(message -> assertThat(message).contains("[Race]"))
                .hasSizeBetween(100, 999);
        assertThat(compilation.messages().get(7))
                .contains("t8 writes 'log', t7 writes it too", "(So it is with 7 other tasks.)", "dependsOn = \"t7\"");
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void tasksThatAreExclusiveAreInNoRace() {
        assertThat(compile(1_000, _ -> "@Task @Exclusive(\"log\")").messages()).isEmpty();
    }

    @Test
    void writersInARowAreInNoRace() {
        assertThat(compile(3_000, task -> after(task) + " @Writes({\"log\", \"cache/\"})")
                        .messages())
                .isEmpty();
    }

    @Test
    void fewWritersAmongTenThousandTasksAreFoundAlongAllTheWaysBetweenThem() {
        // Two chains, of even and of odd tasks, whose writers are at odds with those of the other chain alone.
        Compilation compilation = compile(
                10_000,
                task -> (task < 2 ? "@Task" : "@Task(dependsOn = \"t" + (task - 2) + "\")")
                        + (task % 200 == 0 || task == 9_999 ? " @Writes(\"log\")" : ""));

        assertThat(compilation.messages())
                .singleElement()
                .asString()
                .contains("t9999 writes 'log', t9800 writes it too", "(So it is with 49 other tasks.)");
    }
}
