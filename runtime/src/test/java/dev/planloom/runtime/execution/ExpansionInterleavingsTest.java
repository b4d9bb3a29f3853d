package dev.planloom.runtime.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Workers take part in fan-outs over one another, and the last of each ends it. The seam is a whole {@link Run} without its
 * scopes: an expansion agrees on its end with the run's frontier and crew.
 */
@Tag("interleavings")
class ExpansionInterleavingsTest {
    private static final List<Integer> ELEMENTS = List.of(0, 1);

    private static final PlanRunner ONE = PlanRunner.of(
            TaskGraph.named("one")
                    .task("split")
                    .task("a")
                    .each("split")
                    .task("takes")
                    .takes("a")
                    .build(),
            Schedule.DATAFLOW);

    /** The second over the first is followed, the third is fed through its queue. */
    private static final PlanRunner THREE = PlanRunner.of(
            TaskGraph.named("three")
                    .task("split")
                    .task("a")
                    .each("split")
                    .task("b")
                    .each("a")
                    .task("c")
                    .each("a")
                    .build(),
            Schedule.DATAFLOW);

    @Test
    void theLastWorkerEndsAFanOutOnce() {
        Interleavings.explore(
                () -> new Workers(ONE),
                workers -> workers.haveExecuted(1),
                workers -> workers.work(0),
                workers -> workers.workWhenCalled());
    }

    @Test
    void aFeedThatEndsLeavesNobodyWaitingAndNothingUnended() {
        Interleavings.explore(
                () -> new Workers(THREE),
                workers -> workers.haveExecuted(3),
                workers -> workers.work(0),
                workers -> workers.workWhenCalled());
    }

    /** The owner and another worker of a dataflow run, as {@link DataflowSchedule} lets them work. */
    private static final class Workers implements TaskCalls {
        final AtomicIntegerArray executions = new AtomicIntegerArray(8);
        final AtomicIntegerArray calls = new AtomicIntegerArray(4);
        final Run run;

        Workers(PlanRunner plan) {
            run = new Run(plan, this, RunOptions.workers(2), new Budget(2, new StrictParking()), null);
            run.worker(0);
            run.crew().admit(run.worker(1));
        }

        void workWhenCalled() {
            if (run.crew().awaitCall(run.worker(1))) {
                work(1);
            }
        }

        void work(int number) {
            Worker worker = run.worker(number);
            ScopedValue.where(Worker.CURRENT, worker).run(() -> new DataflowSchedule(run).work(worker));
        }

        void haveExecuted(int fanOuts) {
            for (int fanOut = 1; fanOut <= fanOuts; fanOut++) {
                assertEquals(Values.SUCCEEDED, run.values.state(fanOut), "state of " + fanOut);
                assertEquals(ELEMENTS, run.values.get(fanOut), "value of " + fanOut);
                for (int element : ELEMENTS) {
                    assertEquals(1, executions.get(2 * (fanOut - 1) + element), "executions of " + fanOut);
                }
            }
            for (int task = 0; task < run.graph.tasks().size(); task++) {
                assertEquals(run.hasOwnEnding(task) ? 0 : 1, calls.get(task), "calls of " + task);
            }
            assertEquals(false, run.frontier().hasReady(), "something is ready after the end");
        }

        @Override
        public @Nullable Object call(int task, Values values) {
            calls.incrementAndGet(task);
            return ELEMENTS;
        }

        @Override
        public @Nullable Object callEach(int task, @Nullable Object element, Values values) {
            executions.incrementAndGet(2 * (task - 1) + (Integer) element);
            return element;
        }
    }
}
