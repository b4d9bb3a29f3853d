package dev.planloom.runtime.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was postponed goes on, and the run ends then and not before. */
@Tag("interleavings")
class PolicyInterleavingsTest {
    private static final PlanRunner REPEATED = PlanRunner.of(
            TaskGraph.named("repeated")
                    .task("flaky")
                    .retry(1, "1ns", 1, "1ns", 0)
                    .build(),
            Schedule.DATAFLOW,
            new PassingTime());

    /** Made once and not explored: so there are not as many steps. */
    @BeforeAll
    static void makeGuards() {
        assertNotNull(REPEATED.guards());
    }

    @Test
    void aTaskThatTheLastWorkerPostponedAndTheCallerResumedGoesOn() {
        Interleavings.explore(
                () -> new Workers(),
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

        Workers() {
            run = new Run(REPEATED, this, RunOptions.workers(2), new Budget(2, new PassingTime()), null);
            run.worker(0); // made before the two threads begin
        }

        void workAndEnd() {
            Worker worker = run.worker(0);
            ScopedValue.where(Worker.CURRENT, worker).run(() -> new DataflowSchedule(run).work(worker));
            run.end.come();
        }

        void await() {
            boolean _ = run.end.await(run);
        }

        void haveSucceeded() {
            for (int task = 0; task < run.graph.tasks().size(); task++) {
                assertEquals(Values.SUCCEEDED, run.values.state(task), "state of " + task);
            }
            assertEquals(false, run.frontier().hasReady(), "something is ready after the end");
            assertEquals(false, run.frontier().hasPostponed(), "something is postponed after the end");
        }

        @Override
        public @Nullable Object call(int task, Values values) throws IOException {
            if (calls.incrementAndGet() == 1) {
                throw new IOException("once");
            }
            return "done";
        }
    }
}
