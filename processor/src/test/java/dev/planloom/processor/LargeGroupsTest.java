package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of tasks in hundreds of groups that depend on groups. */
@Timeout(300)
class LargeGroupsTest {
    private static final String JSON = "META-INF/planloom/big.GeneratedPlan.json";

    private static Compilation compile(String tasks) {
        return Javac.onClassPath()
                .with("-proc:only", "-Aplanloom.graph=json")
                .compile(Source.of("package big;\n\nimport dev.planloom.*;\n\nclass BigTasks {\n" + tasks + "}\n"));
    }

    /** Each group waits for an empty task, which waits for the group before: the edges are a sum. */
    @Test
    void twentyThousandTasksInTwoHundredGroupsWithBarriersHaveAnEdgeInAndOneOut() {
        int groups = 200;
        int members = 99;
        String tasks = IntStream.range(0, groups)
                .mapToObj(group -> {
                    String barrier = group == 0
                            ? "  @Task void barrier0() {}\n"
                            : "  @Task(dependsOn = \"lane.g%d\") void barrier%d() {}\n".formatted(group - 1, group);
                    return barrier
                            + IntStream.range(0, members)
                                    .mapToObj(i -> "  @Task(group = \"lane.g%1$d\", dependsOn = \"barrier%1$d\")"
                                                    .formatted(group)
                                            + " void t" + group + "x" + i + "() {}\n")
                                    .collect(Collectors.joining());
                })
                .collect(Collectors.joining());

        Compilation compilation = compile(tasks);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.resources().get(JSON).lines().filter(line -> line.contains("\"to\"")))
                .hasSize(groups * members + (groups - 1) * members);
    }

    /** Each task of a group waits for each of the group before: the edges are a product. */
    @Test
    void tasksThatWaitForGroupsHaveAnEdgeFromEachOfTheirTasks() {
        int groups = 20;
        int members = 50;
        String tasks = IntStream.range(0, groups * members)
                .mapToObj(i -> {
                    int group = i / members;
                    String after = group == 0 ? "" : ", dependsOn = \"lane.g%d\"".formatted(group - 1);
                    return "  @Task(group = \"lane.g%d\"%s) void t%d() {}\n".formatted(group, after, i);
                })
                .collect(Collectors.joining());

        Compilation compilation = compile(tasks);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.resources().get(JSON).lines().filter(line -> line.contains("\"to\"")))
                .hasSize((groups - 1) * members * members);
    }
}
