package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskGraphTest {
    private final TaskGraph graph = TaskGraph.named("ConfigTasks")
            .task("readA")
            .task("readB")
            .task("readC")
            .task("audit")
            .after("readB")
            .task("merge")
            .takes("readA", "readB")
            .after("readC")
            .task("print")
            .takes("merge")
            .after("readA")
            .build();

    private final TaskGraph empty = TaskGraph.named("Nothing").build();

    @Test
    void aNameThatIsNothingLikeATaskIsAnsweredWithAllTasks() {
        TaskGraph graph =
                TaskGraph.named("ConfigTasks").task("readA").task("merge").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.task("deploy"))
                .withMessage("'deploy' is no task of ConfigTasks. Its tasks are readA, merge.");
    }

    @Test
    void tasksAreNumberedInTheOrderInWhichTheyWereAdded() {
        assertThat(graph.tasks())
                .extracting(PlannedTask::name)
                .containsExactly("readA", "readB", "readC", "audit", "merge", "print");
        assertThat(graph.tasks()).extracting(PlannedTask::number).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aTaskStandsInTheLayerAboveTheHighestOfItsDependencies() {
        assertThat(graph.tasks()).extracting(PlannedTask::layer).containsExactly(0, 0, 0, 1, 1, 2);
    }

    @Test
    void aLayerIsARangeOfTaskNumbers() {
        assertThat(graph.layers()).extracting(Layer::number).containsExactly(0, 1, 2);
        assertThat(graph.layers()).extracting(Layer::first).containsExactly(0, 3, 5);
        assertThat(graph.layers()).extracting(Layer::end).containsExactly(3, 5, 6);
        assertThat(graph.layers().get(1).tasks()).containsExactly(graph.task("audit"), graph.task("merge"));
    }

    @Test
    void theWidthIsTheNumberOfTasksOfTheWidestLayer() {
        assertThat(graph.width()).isEqualTo(3);
        TaskGraph widerBelow = TaskGraph.named("plan")
                .task("root")
                .task("left")
                .after("root")
                .task("right")
                .after("root")
                .build();
        assertThat(widerBelow.width()).isEqualTo(2);
    }

    @Test
    void edgesLeadToTheirDependentsInTheOrderOfTheTasksAndSayWhatIsNeeded() {
        assertThat(graph.edges())
                .containsExactly(
                        new Edge("readB", "audit", Edge.Kind.ORDER),
                        new Edge("readA", "merge", Edge.Kind.VALUE),
                        new Edge("readB", "merge", Edge.Kind.VALUE),
                        new Edge("readC", "merge", Edge.Kind.ORDER),
                        new Edge("merge", "print", Edge.Kind.VALUE),
                        new Edge("readA", "print", Edge.Kind.ORDER));
        assertThat(graph.task("audit").dependencies()).containsExactly(new Edge("readB", "audit", Edge.Kind.ORDER));
        assertThat(graph.task("readA").dependencies()).isEmpty();
    }

    @Test
    void theSourcesAreTheNumbersOfTheTasksThatTheEdgesComeFrom() {
        assertThat(graph.sources()).containsExactly(1, 0, 1, 2, 4, 0);
        assertThat(empty.sources()).isEmpty();
    }

    @Test
    void itsSizeIsTheNumberOfItsTasks() {
        assertThat(graph.size()).isEqualTo(6);
        assertThat(empty.size()).isZero();
    }

    @Test
    void tasksAreKnownByTheirNumbersToo() {
        assertThat(graph.name(4)).isEqualTo("merge");
        assertThat(graph.policies(4)).isSameAs(TaskPolicies.NONE);
        TaskGraph optional =
                TaskGraph.named("plan").task("a").task("b").optional().build();
        assertThat(optional.policies(1)).isEqualTo(optional.task("b").policies());
        assertThat(optional.policies(0)).isSameAs(TaskPolicies.NONE);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> graph.name(6));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> graph.policies(-1));
    }

    @Test
    void whatIsSpecialAboutTasksShowsInTheGraph() {
        assertThat(graph.hasFanOuts() || graph.hasConditions() || graph.hasPolicies())
                .isFalse();
        TaskGraphBuilder special = TaskGraph.named("plan").task("a").optional();
        assertThat(special.build().hasPolicies()).isTrue();
        special.task("b").when("a");
        assertThat(special.build().hasConditions()).isTrue();
        assertThat(special.build().hasFanOuts()).isFalse();
        assertThat(special.task("c").each("a").build().hasFanOuts()).isTrue();
    }

    @Test
    void aGraphDoesNotChangeWithItsBuilder() {
        TaskGraphBuilder builder = TaskGraph.named("plan").task("a");
        TaskGraph one = builder.build();
        builder.task("b").group("late").takes("a");
        assertThat(one.tasks()).extracting(PlannedTask::name).containsExactly("a");
        assertThat(builder.build().edges()).containsExactly(new Edge("a", "b", Edge.Kind.VALUE));
        assertThat(one.edges()).isEmpty();
    }

    @Test
    void nobodyChangesAGraphByItsSources() {
        graph.sources()[0] = 5;
        assertThat(graph.sources()).startsWith(1);
    }

    @Test
    void anEdgeReadsAsAnArrowWhoseKindShows() {
        assertThat(graph.edges()).extracting(Edge::toString).startsWith("readB ⇢ audit", "readA → merge");
    }

    @Test
    void theGraphReadsAsALineForEachLayer() {
        assertThat(graph).hasToString("""
                ConfigTasks
                layer 0: readA, readB, readC
                layer 1: audit, merge
                layer 2: print""");
    }

    @Test
    void aGraphWithoutTasksIsAGraph() {
        assertThat(empty.name()).isEqualTo("Nothing");
        assertThat(empty.tasks()).isEmpty();
        assertThat(empty.layers()).isEmpty();
        assertThat(empty.edges()).isEmpty();
        assertThat(empty.width()).isZero();
        assertThat(empty).hasToString("Nothing\n");
    }

    @Test
    void aTaskIsFoundByItsName() {
        assertThat(graph.task("merge")).isSameAs(graph.tasks().get(4));
    }

    @Test
    void theMessageForAnUnknownTaskListsThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.task("raedA"))
                .withMessage("'raedA' is no task of ConfigTasks. Did you mean 'readA'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.task("readA"))
                .withMessage("'readA' is no task of Nothing. It has no tasks.");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller outside null-marked code may do
    void nullIsNoNameOfATask() {
        assertThatNullPointerException().isThrownBy(() -> graph.task(null)).withMessage("task");
    }

    @Test
    void theListsOfAGraphAreImmutable() {
        PlannedTask task = graph.task("readA");
        for (List<?> list : List.of(
                graph.tasks(),
                graph.layers(),
                graph.edges(),
                graph.layers().getFirst().tasks(),
                graph.task("merge").dependencies())) {
            assertThatThrownBy(list::removeFirst).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(graph.tasks()).hasSize(6).startsWith(task);
    }

    @Test
    void aLayerWithoutTasksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layer(3, List.of()))
                .withMessage("layer 3 has no tasks");
    }

    private static TaskGraph grouped() {
        return TaskGraph.named("BuildTasks")
                .task("compile")
                .group("web.build")
                .task("style")
                .group("web.build")
                .task("pages")
                .group("web-pages")
                .task("test")
                .group("web.test")
                .after("compile", "style")
                .task("publish")
                .after("test")
                .build();
    }

    @Test
    void aGroupStandsForItsTasksAndThoseOfGroupsInside() {
        TaskGraph graph = grouped();
        assertThat(graph.tasks("web.build")).extracting(PlannedTask::name).containsExactly("compile", "style");
        assertThat(graph.tasks("web")).extracting(PlannedTask::name).containsExactly("compile", "style", "test");
        assertThat(graph.tasks("web-pages")).containsExactly(graph.task("pages"));
        assertThat(graph.tasks("test")).containsExactly(graph.task("test"));
        assertThat(graph.task("test").group()).contains("web.test");
        assertThat(graph.task("publish").group()).isEmpty();
    }

    @Test
    void aNameOfNeitherATaskNorAGroupIsAnsweredWithWhatThereIs() {
        TaskGraph graph = grouped();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.tasks("web.biuld"))
                .withMessage("'web.biuld' is no task or group of BuildTasks. Did you mean 'web.build'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.tasks("we"))
                .withMessage(
                        "'we' is no task or group of BuildTasks. Its tasks are compile, style, pages, test, publish;"
                                + " its groups are web.build, web-pages, web.test.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.task("web.build"))
                .withMessageStartingWith("'web.build' is no task of BuildTasks. ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.tasks("web"))
                .withMessage("'web' is no task of Nothing. It has no tasks.");
    }
}
