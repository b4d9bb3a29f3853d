package dev.planloom.runtime.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planloom.Schedule;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An owner executes tasks one after the other, while another worker comes and takes its part of the rest. */
@Tag("interleavings")
class SequentialInterleavingsTest {
    /** One task, two beside each other, one. */
    private static final PlanRunner DATAFLOW = runner(
            Schedule.DATAFLOW,
            TaskGraph.named("diamond")
                    .task("a")
                    .task("b")
                    .takes("a")
                    .task("c")
                    .takes("a")
                    .task("d")
                    .takes("b", "c")
                    .build());

    /** Two tasks beside each other, one: few enough that the owner opens no scope when it goes on. */
    private static final PlanRunner LAYERED = runner(
            Schedule.LAYERED,
            TaskGraph.named("layers")
                    .task("a")
                    .task("b")
                    .task("c")
                    .takes("a", "b")
                    .build());

    @Test
    void eachTaskIsExecutedOnceAndSeesTheValuesThatItTakes() {
        Interleavings.explore(() -> new Dataflow(false), State::haveEnded, State::own, State::relieve);
    }

    @Test
    void soItIsAfterATaskThatFailed() {
        Interleavings.explore(() -> new Dataflow(true), State::haveEnded, State::own, State::relieve);
    }

    @Test
    void soItIsInLayers() {
        Interleavings.explore(() -> new Layers(false), State::haveEnded, State::own, State::relieve);
    }

    @Test
    void soItIsInLayersAfterATaskThatFailed() {
        Interleavings.explore(() -> new Layers(true), State::haveEnded, State::own, State::relieve);
    }

    /** Made before a test, so that all that its runs share is there. */
    private static PlanRunner runner(Schedule schedule, TaskGraph graph) {
        return PlanRunner.of(graph, schedule, Parking.JDK, SetPace.alone(Duration.ofDays(1)));
    }

    private abstract static class State implements TaskCalls {
        final Run run;
        final SequentialSchedule sequential;
        final boolean isFailing;
        private final Integer sumOfAll;

        // Plain: nothing but what is tested orders their accesses.
        private final int[] executions;

        State(PlanRunner plan, int sumOfAll, boolean isFailing) {
            this.sumOfAll = sumOfAll;
            this.isFailing = isFailing;
            executions = new int[plan.graph().tasks().size()];
            RunOptions options = RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE);
            run = new Run(plan, this, options, new Budget(2, new StrictParking()), null);
            sequential = Objects.requireNonNull(run.ownership.sequential);
        }

        void own() {
            sequential.execute();
        }

        /** What a relief and the worker that it forks do, in one thread. */
        abstract void relieve();

        /** How often each task is called. */
        abstract String expectedExecutions();

        void workAs(WorkLoop loop) {
            Worker worker = run.worker(1);
            run.crew().admit(worker);
            if (run.crew().awaitCall(worker)) {
                loop.work(worker);
            }
        }

        @Override
        public @Nullable Object call(int task, Values values) throws Exception {
            executions[task]++;
            if (isFailing && task == 0) {
                throw new IllegalStateException("no");
            }
            int sum = task;
            for (Edge edge : run.graph.tasks().get(task).dependencies()) {
                sum += values.<Integer>get(run.graph.task(edge.from()).number());
            }
            return sum;
        }

        void haveEnded() {
            int last = executions.length - 1;
            assertEquals(expectedExecutions(), Arrays.toString(executions), "executions");
            if (isFailing) {
                assertEquals(Values.FAILED, run.values.state(0), "state of the first task");
                assertEquals(Values.SKIPPED, run.values.state(last), "state of the last task");
            } else {
                assertEquals(Values.SUCCEEDED, run.values.state(last), "state of the last task");
                assertEquals(sumOfAll, run.values.get(last), "value of the last task");
            }
        }
    }

    private static final class Dataflow extends State {
        Dataflow(boolean isFailing) {
            super(DATAFLOW, 6, isFailing);
        }

        @Override
        String expectedExecutions() {
            return isFailing ? "[1, 0, 0, 0]" : "[1, 1, 1, 1]";
        }

        @Override
        void relieve() {
            sequential.handOver();
            if (run.isShared()) {
                workAs(new DataflowSchedule(run));
            }
        }
    }

    private static final class Layers extends State {
        Layers(boolean isFailing) {
            super(LAYERED, 3, isFailing);
        }

        @Override
        String expectedExecutions() {
            return isFailing ? "[1, 1, 0]" : "[1, 1, 1]";
        }

        @Override
        void relieve() {
            if (sequential.handOver()) {
                workAs(LayeredSchedule.relieving(run));
                sequential.endRelief();
            }
        }
    }
}
