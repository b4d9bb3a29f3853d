package dev.planloom.runtime.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was postponed goes on, and the run ends then and not before. */
@Tag("interleavings")
class PolicyInterleavingsTest {
    private static final List<Integer> ELEMENTS = List.of(0, 1);

    private static final TaskGraph FED = TaskGraph.named("fed")
            .limit("one", 1)
            .task("split")
            .task("a")
            .each("split")
            .task("b")
            .each("a")
            .uses("one", 1)
            .build();

    private static final TaskGraph REPEATED = TaskGraph.named("repeated")
            .task("flaky")
            .retry(1, "1ns", 1, "1ns", 0)
            .build();

    @Test
    void noValueForAGuardedFanOutIsLeftBehind() {
        Interleavings.explore(
                () -> new Workers(FED),
                Workers::haveSucceeded,
                workers -> workers.work(0),
                workers -> workers.workWhenCalled());
    }

    @Test
    void aTaskThatTheLastWorkerPostponedAndTheCallerResumedGoesOn() {
        Interleavings.explore(
                () -> new Workers(REPEATED),
                Workers::haveSucceeded,
                workers -> workers.workAndEnd(),
                workers -> workers.await());
    }

    /** Each look at it finds that a second has passed. */
    private static final class PassingTime extends StrictParking {
        private final AtomicLong nanos = new AtomicLong();

        @Override
        long nanoTime() {
            return nanos.addAndGet(1_000_000_000);
        }
    }

    /** The workers and the caller of a dataflow run. */
    private static final class Workers implements TaskCalls {
        final AtomicInteger calls = new AtomicInteger();
        final Run run;

        Workers(TaskGraph graph) {
            PlanRunner plan = PlanRunner.of(graph, Schedule.DATAFLOW, new PassingTime());
            run = new Run(plan, this, RunOptions.workers(2), new Budget(2, new PassingTime()), null);
            run.worker(0);
            if (run.mostWorkers() > 1) {
                run.crew.admit(run.worker(1));
            }
        }

        void workWhenCalled() {
            if (run.crew.awaitCall(run.worker(1))) {
                work(1);
            }
        }

        void work(int number) {
            Worker worker = run.worker(number);
            ScopedValue.where(Worker.CURRENT, worker).run(() -> new DataflowSchedule(run).work(worker));
        }

        void workAndEnd() {
            work(0);
            run.end.come();
        }

        void await() {
            boolean _ = run.end.await(run);
        }

        void haveSucceeded() {
            for (int task = 0; task < run.graph.tasks().size(); task++) {
                assertEquals(Values.SUCCEEDED, run.values.state(task), "state of " + task);
            }
            assertEquals(false, run.frontier.hasReady(), "something is ready after the end");
            assertEquals(false, run.frontier.hasPostponed(), "something is postponed after the end");
        }

        @Override
        public @Nullable Object call(int task, Values values) throws IOException {
            if (run.graph.name().equals("repeated") && calls.incrementAndGet() == 1) {
                throw new IOException("once");
            }
            return ELEMENTS;
        }

        @Override
        public @Nullable Object callEach(int task, @Nullable Object element, Values values) {
            return element;
        }
    }
}
