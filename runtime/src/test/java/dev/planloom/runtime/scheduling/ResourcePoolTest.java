package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the tasks of a run may use, and the runs inside them. */
class ResourcePoolTest {
    private static TaskGraph graph(String name, Consumer<TaskGraphBuilder> told) {
        TaskGraphBuilder graph = TaskGraph.named(name);
        told.accept(graph);
        return graph.build();
    }

    private static ResourcePool pool(TaskGraph graph, @Nullable ResourcePool outer, @Nullable ResourceNeeds held) {
        return ResourcePool.of(
                graph, Map.of(), held == null ? outer : ResourcePool.heldBy(held, Objects.requireNonNull(outer)));
    }

    private static ResourceNeeds needs(Consumer<TaskGraphBuilder> told) {
        return ResourceNeeds.of(QueuedUser.policies(told));
    }

    private final ResourcePool outer =
            pool(graph("Outer", graph -> graph.limit("two", 2).limit("one", 1)), null, null);

    @Test
    void anOptionForAnUnknownLimitNamesThoseThatThereAre() {
        assertThatThrownBy(() -> ResourcePool.of(
                        graph("Plan", graph -> graph.limit("db", 2).limit("api", 1)), Map.of("bd", 3), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the options state a limit 'bd', which Plan does not declare. Its limits are ")
                .hasMessageContaining("db")
                .hasMessageContaining("api");
        assertThatThrownBy(() -> ResourcePool.of(graph("Plan", _ -> {}), Map.of("db", 3), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the options state a limit 'db', which Plan does not declare. It declares none.");
    }

    @Test
    void anOptionThatIsTooSmallForATaskIsRefused() {
        TaskGraph graph = graph("Plan", plan -> plan.limit("db", 4).task("load").uses("db", 3));
        assertThatThrownBy(() -> ResourcePool.of(graph, Map.of("db", 2), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "task 'load' of Plan uses 3 of 'db', of which this run has 2. Allow more in the options of that"
                                + " run, or let the task use less.");
        assertThat(ResourcePool.of(graph, Map.of("db", 3), null)).isNotNull();
    }

    @Test
    void aLimitOfTheRunAroundItCountsForTheInnerOne() {
        TaskGraph inner =
                graph("Inner", plan -> plan.limit("two", 9).task("load").uses("two", 3));
        assertThatThrownBy(() -> pool(inner, outer, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "task 'load' of Inner uses 3 of 'two', of which the run around this one has 2. Allow more in the"
                                + " options of that run, or let the task use less.");
    }

    @Test
    void aTaskInsideOneThatHoldsSomethingUsesNothingElse() {
        ResourceNeeds held = needs(task -> task.uses("two", 1).writes("d/").reads("r"));
        TaskGraph inner = graph(
                "Inner",
                plan -> plan.limit("one", 1)
                        .limit("two", 2)
                        .task("load")
                        .uses("one", 1)
                        .uses("two", 2)
                        .reads("d/x", "r", "s")
                        .writes("r"));
        assertThatThrownBy(() -> pool(inner, outer, held))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "task 'load' of Inner needs 1 of 'one', 2 of 'two', 's' to read, 'r' to write, but runs inside a"
                                + " task that holds only 1 of 'two', 'r' to read, 'd/' to write. Let that task hold all that the"
                                + " tasks of Inner need, or nothing.");
    }

    @Test
    void soDoesATaskDeeperInside() {
        ResourcePool middle = pool(graph("Middle", _ -> {}), outer, needs(task -> task.uses("two", 1)));
        assertThatThrownBy(() -> pool(graph("Inner", plan -> plan.task("load").writes("a")), middle, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "task 'load' of Inner needs 'a' to write, but runs inside a task that holds only 1 of");
        assertThatThrownBy(() -> pool(
                        graph("Inner", plan -> plan.limit("two", 2).task("load").uses("two", 2)), middle, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("task 'load' of Inner needs 2 of 'two', but");
    }

    @Test
    void whatATaskHoldsIsThereForTheRunInsideIt() {
        List<String> log = new ArrayList<>();
        QueuedUser host = new QueuedUser(
                "host",
                new ResourceQueue(outer),
                QueuedUser.policies(task -> task.uses("two", 2).writes("d/")),
                log);
        assertThat(host.take()).isTrue();
        ResourcePool inner = pool(
                graph("Inner", _ -> {}),
                outer,
                needs(task -> task.uses("two", 2).writes("d/")));
        ResourceQueue queue = new ResourceQueue(inner);
        QueuedUser one = new QueuedUser(
                "one", queue, QueuedUser.policies(task -> task.uses("two", 1).writes("d/x")), log);
        QueuedUser two = new QueuedUser(
                "two", queue, QueuedUser.policies(task -> task.uses("two", 1).writes("d/x")), log);
        assertThat(one.take()).isTrue();
        assertThat(two.take()).as("two writes what one writes").isFalse();
        one.giveBack();
        assertThat(two.take()).isTrue();
    }
}
