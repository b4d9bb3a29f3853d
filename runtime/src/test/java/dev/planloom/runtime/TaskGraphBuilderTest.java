package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskGraphBuilderTest {
    private final TaskGraphBuilder builder = TaskGraph.named("ConfigTasks");

    @Test
    void aNameIsTakenOnce() {
        builder.task("readA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.task("readA"))
                .withMessage("ConfigTasks has two tasks named 'readA'");
    }

    @Test
    void aRefusedNameLeavesTheGraphAsItWas() {
        builder.task("readA");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.task("readA"));
        TaskGraph graph = builder.task("readB").build();
        assertThat(graph.tasks()).extracting(PlannedTask::name).containsExactly("readA", "readB");
    }

    @Test
    void aDependencyMustBeAdded() {
        builder.task("readA").task("merge");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.takes("readA", "raedB"))
                .withMessage("task 'merge' of ConfigTasks depends on 'raedB', which was not added before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.after("raedB"))
                .withMessage("task 'merge' of ConfigTasks depends on 'raedB', which was not added before it");
    }

    @Test
    void aTaskDoesNotDependOnItself() {
        builder.task("readA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.takes("readA"))
                .withMessage("task 'readA' of ConfigTasks depends on 'readA', which was not added before it");
    }

    @Test
    void tasksAreAddedLayerByLayer() {
        builder.task("readA").task("merge").takes("readA").task("readB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.task("next"))
                .withMessage("task 'readB' of ConfigTasks belongs to layer 0, but follows a task of layer 1."
                        + " Add tasks layer by layer.");
    }

    @Test
    void theLastTaskIsInItsPlaceToo() {
        builder.task("readA").task("merge").takes("readA").task("readB");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("task 'readB' of ConfigTasks belongs to layer 0, but follows");
    }

    @Test
    void dependenciesComeAfterTheirTask() {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.takes("readA"))
                .withMessage("add a task before its dependencies");
        assertThatIllegalStateException().isThrownBy(builder::after).withMessage("add a task before its dependencies");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller outside null-marked code may do
    void nullIsNoName() {
        assertThatNullPointerException().isThrownBy(() -> TaskGraph.named(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> builder.task(null)).withMessage("task");
    }

    @Test
    void dependenciesOfSeveralCallsAddUp() {
        TaskGraph graph = builder.task("a")
                .task("b")
                .task("c")
                .task("d")
                .takes("a")
                .takes("b")
                .after("c")
                .build();
        assertThat(graph.task("d").dependencies())
                .extracting(Edge::toString)
                .containsExactly("a → d", "b → d", "c ⇢ d");
    }

    @Test
    void aGraphDoesNotChangeWhenItsBuilderGoesOn() {
        TaskGraph before = builder.task("readA").build();
        TaskGraph after = builder.task("readB").task("merge").takes("readA").build();
        assertThat(before).hasToString("ConfigTasks\nlayer 0: readA");
        assertThatIllegalArgumentException().isThrownBy(() -> before.task("readB"));
        assertThat(after).hasToString("ConfigTasks\nlayer 0: readA, readB\nlayer 1: merge");
        assertThat(after.layers()).hasSize(2);
        assertThat(before.sources()).isEmpty();
        assertThat(after.sources()).containsExactly(0);
    }

    @Test
    void aTaskMayHaveManyDependencies() {
        for (int task = 0; task < 100; task++) {
            builder.task("t" + task);
        }
        builder.task("last").takes("t99").after("t7");
        for (int task = 0; task < 100; task++) {
            builder.afterEnd("t" + task);
        }
        TaskGraph graph = builder.build();
        assertThat(graph.task("last").layer()).isOne();
        assertThat(graph.sources()).hasSize(102).startsWith(99, 7, 0, 1).endsWith(98, 99);
    }

    @Test
    void dependenciesThatFollowTheBuildingOfAGraphAreRefused() {
        builder.task("readA").build();
        assertThatIllegalStateException().isThrownBy(() -> builder.takes("readA"));
    }

    @Test
    void aGroupIsMadeOfNamesAndDots() {
        builder.task("readA");
        for (String group : List.of("", ".", "web.", ".web", "web..build", " ", "web. .build")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.group(group))
                    .withMessage("'" + group + "' is no name for a group of ConfigTasks. Separate names by single dots,"
                            + " as in web.build.");
        }
        assertThat(builder.build().task("readA").group()).isEmpty();
    }

    @Test
    void aGroupComesAfterItsTask() {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.group("web"))
                .withMessage("add a task before its group");
    }

    @Test
    void aGroupIsThatOfOneTaskOnly() {
        TaskGraph graph =
                builder.task("a").group("web").group("web.build").task("b").build();
        assertThat(graph.task("a").group()).contains("web.build");
        assertThat(graph.task("b").group()).isEmpty();
    }

    @Test
    void noGroupHasTheNameOfATask() {
        builder.task("web").task("a").group("web.build.main");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("ConfigTasks has a task and a group named 'web'");
    }

    @Test
    void linesAddWhatTheCallsAdd() {
        TaskGraph called = builder.task("a")
                .task("b")
                .task("items")
                .each("a")
                .task("c")
                .takes("a", "b")
                .takesOptional("b")
                .takesOutcome("a")
                .takesMap("items")
                .takesOutcomes("items")
                .after("b")
                .afterEnd("a")
                .when("a")
                .task("d")
                .after("c")
                .optional()
                .build();
        TaskGraph read = TaskGraph.named("ConfigTasks")
                .tasks("a\nb")
                .task("items")
                .each("a")
                .tasks("""
                        c 0 1 takesOptional 1 takesOutcome 0 takesMap 2 takesOutcomes 2 after 1 afterEnd 0 when 0
                        d after 3
                        """)
                .optional()
                .build();
        assertThat(read.tasks()).isEqualTo(called.tasks());
        assertThat(read.layers()).isEqualTo(called.layers());
        assertThat(TaskGraph.named("ConfigTasks").tasks("").build().tasks()).isEmpty();
    }

    @Test
    void aLineNamesTasksThatWereAddedBefore() {
        for (String number : List.of("1", "2", "4294967296", "99999999999999999999")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TaskGraph.named("ConfigTasks").tasks("a\nb " + number))
                    .withMessageStartingWith("task 'b' of ConfigTasks depends on the task of number ")
                    .withMessageEndingWith(", but only 1 were added before it");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tasks("a\nb takesMap 0"))
                .withMessage("task 'b' of ConfigTasks takes what became of each element of 'a', which is no fan-out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskGraph.named("ConfigTasks").tasks("a\na"))
                .withMessage("ConfigTasks has two tasks named 'a'");
    }

    @Test
    void aLineHasWordsOfAKnownKind() {
        for (String word : List.of("before", "-1", "", "1x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TaskGraph.named("ConfigTasks").tasks("a\nb " + word + " 0"))
                    .withMessage("'" + word + "' in the line 'b " + word
                            + " 0' is neither the number of a task nor a kind of dependency, such as after");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tasks("a\n\nb"))
                .withMessage("the line '' begins with no name");
    }
}
