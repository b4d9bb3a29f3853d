package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That all workers work, in a run's later layers as in its first. */
class OverlapOfLayersTest {
    private static final int LAYERS = 5;

    @ParameterizedTest
    @CsvSource({"LAYERED, 2", "LAYERED, 3", "LAYERED, 8", "DATAFLOW, 2", "DATAFLOW, 3", "DATAFLOW, 8"})
    void asManyTasksAsThereAreWorkersMeetInEachLayer(Schedule schedule, int workers) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan");
        for (int layer = 0; layer < LAYERS; layer++) {
            addLayer(plan, layer, workers);
        }
        plan.run(RunOptions.workers(workers).schedule(schedule));
        assertThat(plan.executed()).hasSize(LAYERS * workers);
    }

    @ParameterizedTest
    @CsvSource({
        "LAYERED, LAYERED, true",
        "LAYERED, LAYERED, false",
        "LAYERED, DATAFLOW, true",
        "LAYERED, DATAFLOW, false",
        "DATAFLOW, LAYERED, true",
        "DATAFLOW, LAYERED, false",
        "DATAFLOW, DATAFLOW, true",
        "DATAFLOW, DATAFLOW, false"
    })
    void aRunInsideATaskGetsTheWorkersOfTheTasksBesideItThatHaveEnded(Schedule outer, Schedule inner, boolean isOnOwner)
            throws Exception {
        LambdaPlan inside = LambdaPlan.named("inside");
        for (int layer = 0; layer < LAYERS; layer++) {
            addLayer(inside, layer, 3);
        }
        AtomicReference<Thread> owner = new AtomicReference<>();
        AtomicBoolean isNested = new AtomicBoolean();
        CyclicBarrier all = new CyclicBarrier(3);
        LambdaPlan plan = LambdaPlan.named("outside").task("root", _ -> {
            owner.set(Thread.currentThread());
            return null;
        });
        for (int i = 0; i < 3; i++) {
            plan.task("task " + i, _ -> {
                        Patience.meet(all);
                        boolean nests = Thread.currentThread().equals(owner.get()) == isOnOwner
                                && isNested.compareAndSet(false, true);
                        return nests ? inside.run(RunOptions.workers(3).schedule(inner)) : null;
                    })
                    .after("root");
        }
        plan.run(RunOptions.workers(3).schedule(outer));
        assertThat(inside.executed()).hasSize(LAYERS * 3);
    }

    /** Adds tasks that end when all of them are running, and that depend on all of the layer before. */
    private static void addLayer(LambdaPlan plan, int layer, int tasks) {
        CyclicBarrier all = new CyclicBarrier(tasks);
        for (int task = 0; task < tasks; task++) {
            plan.task("task " + layer + "." + task, _ -> Patience.meet(all));
            if (layer > 0) {
                plan.after(names(layer - 1, tasks).toArray(String[]::new));
            }
        }
    }

    private static List<String> names(int layer, int tasks) {
        return IntStream.range(0, tasks)
                .mapToObj(task -> "task " + layer + "." + task)
                .toList();
    }
}
