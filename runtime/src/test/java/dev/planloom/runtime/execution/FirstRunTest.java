package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first run in a JVM, whose time is that of the classes that it loads. */
class FirstRunTest {
    private static final String PROGRAM = "runtime.execution.FirstRun";
    private static final String PREPARATION = "runtime.execution.Preparation";

    private static final Pattern LOADED =
            Pattern.compile("^\\[class,load\\] dev\\.planloom\\.(\\S+)", Pattern.MULTILINE);

    /** Each costs it a third of a millisecond or more: whoever adds one does so here too. */
    private static final List<String> CLASSES = List.of(
            "Schedule",
            "runtime.ChosenOptions",
            "runtime.RunOptions",
            "runtime.TaskGraph",
            "runtime.TaskGraphBuilder",
            "runtime.TaskRows",
            "runtime.Threads",
            "runtime.execution.Budget",
            "runtime.execution.Cancellation",
            "runtime.execution.Cancellation$Cause",
            "runtime.execution.Endings",
            "runtime.execution.JdkScope",
            "runtime.execution.LazyRunner",
            "runtime.execution.Ownership",
            "runtime.execution.Pace",
            "runtime.execution.Parking",
            "runtime.execution.PlanResult",
            "runtime.execution.PlanRunner",
            "runtime.execution.Run",
            "runtime.execution.RunEnd",
            "runtime.execution.Scope",
            "runtime.execution.SequentialSchedule",
            "runtime.execution.TaskCalls",
            "runtime.execution.Values",
            "runtime.execution.Worker",
            "runtime.execution.WorkerThreads",
            "runtime.scheduling.Sequence");

    @Test
    void loadsTheseClassesAndNoOthers() throws Exception {
        String printed = run(FirstRun.Way.PLAIN, 2);
        assertThat(printed).contains("sum 3");
        List<String> all = new ArrayList<>(CLASSES);
        all.add(PREPARATION);
        assertThat(loaded(printed)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void preparesNothingOnOneProcessor() throws Exception {
        String printed = run(FirstRun.Way.PLAIN, 1);
        assertThat(printed).contains("sum 3");
        assertThat(loaded(printed)).containsExactlyInAnyOrderElementsOf(CLASSES);
    }

    @ParameterizedTest
    @EnumSource(names = {"VIRTUAL_CALLER", "PLATFORM_THREADS"})
    void preparesNothingThatItsCallerHasOrItsTasksDoNotNeed(FirstRun.Way way) throws Exception {
        String printed = run(way, 2);
        assertThat(printed).contains("sum 3");
        assertThat(loaded(printed)).doesNotContain(PREPARATION);
    }

    /** This one ends before what was begun beside it has: so it waits. */
    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "BROKEN_AND_INTERRUPTED"})
    void leavesNoThreadBehindThoughItDidNotCome(FirstRun.Way way) throws Exception {
        String printed = run(way, 2);
        assertThat(printed)
                .contains("no graph")
                .contains("interrupted " + (way == FirstRun.Way.BROKEN_AND_INTERRUPTED))
                .doesNotContain("thread planloom");
        assertThat(loaded(printed)).contains(PREPARATION);
    }

    private static List<String> loaded(String printed) {
        return LOADED.matcher(printed)
                .results()
                .map((MatchResult each) -> each.group(1))
                .filter(name -> !name.startsWith(PROGRAM))
                .toList();
    }

    private static String run(FirstRun.Way way, int processors) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=" + processors,
                        "-Xlog:class+load:stdout:tags",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        FirstRun.class.getName(),
                        way.name())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
