package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskReport;
import dev.planloom.runtime.Threads;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An owner that begins to execute a layered run alone, and gets help in the middle of a layer. */
class LayeredReliefTest {
    private static final Duration SHORT = Duration.ofNanos(50_000);
    private static final Duration EVER = Duration.ofDays(1);

    @Test
    void oneThreadExecutesAllLayersWhileItsTimeLasts() throws Exception {
        LambdaPlan plan = plan(EVER);
        layer(plan, "first", 10, _ -> null);
        layer(plan, "second", 10, _ -> null, "first 0");
        plan.run(4);
        assertThat(new HashSet<>(plan.threads())).hasSize(1);
        assertThat(plan.executed()).hasSize(20).startsWith("first 0", "first 1").endsWith("second 8", "second 9");
    }

    /** The first of the tasks is on the owner, which cannot go on before all others have begun. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void allWorkersComeInThisLayerAndInTheNextOnes(int workers) throws Exception {
        CyclicBarrier all = new CyclicBarrier(workers);
        LambdaPlan plan = plan(SHORT);
        layer(plan, "first", workers, _ -> Patience.meet(all));
        layer(plan, "second", workers, _ -> Patience.meet(all), "first 0");
        layer(plan, "third", 2 * workers, _ -> Patience.meet(all), "second 0");
        PlanResult result = plan.run(workers);
        assertThat(plan.executed()).hasSize(4 * workers);
        assertThat(result.report().tasks().subList(0, workers))
                .extracting(TaskReport::worker)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theNextLayerStartsWhenTheOwnerHasEndedItsTask(Threads threads) throws Exception {
        CountDownLatch others = new CountDownLatch(2);
        AtomicBoolean isLongOver = new AtomicBoolean();
        LambdaPlan plan = plan(SHORT)
                .task("long", _ -> {
                    Patience.await(others);
                    isLongOver.set(true);
                    return null;
                })
                .task("b", _ -> {
                    others.countDown();
                    return null;
                })
                .task("c", _ -> {
                    others.countDown();
                    return null;
                })
                .task("of b", _ -> isLongOver.get())
                .after("b")
                .task("of c", _ -> isLongOver.get())
                .after("c");
        PlanResult result = plan.run(RunOptions.workers(2).threads(threads));
        assertThat(result.<Boolean>value(3)).isTrue();
        assertThat(result.<Boolean>value(4)).isTrue();
    }

    @Test
    void andWhenTheOthersHave() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ownerIsFree = new CountDownLatch(1);
        AtomicBoolean isLongOver = new AtomicBoolean();
        LambdaPlan plan = plan(SHORT)
                .task("of the owner", _ -> {
                    Patience.await(begun);
                    ownerIsFree.countDown();
                    return null;
                })
                .task("long", _ -> {
                    begun.countDown();
                    Patience.await(ownerIsFree);
                    for (int i = 0; i < 1_000; i++) {
                        Thread.yield();
                    }
                    isLongOver.set(true);
                    return null;
                })
                .task("next", _ -> isLongOver.get())
                .after("of the owner");
        assertThat(plan.run(2).<Boolean>value(2)).isTrue();
    }

    @Test
    void aTaskOfTheOwnerThatFailsIsHeardOfByTheNextLayer() throws Exception {
        CyclicBarrier pair = new CyclicBarrier(2);
        LambdaPlan plan = plan(SHORT)
                .task("fails", _ -> {
                    Patience.meet(pair);
                    throw new IllegalStateException("no");
                })
                .task("beside", _ -> Patience.meet(pair))
                .task("needs it", _ -> 1)
                .takes("fails")
                .task("does not", _ -> 2)
                .after("beside");
        PlanResult result = plan.run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE));
        assertThat(result.report().outcome("needs it")).isEqualTo(new Outcome.Skipped<>("fails"));
        assertThat(result.report().outcome("does not")).isEqualTo(new Outcome.Succeeded<>(2));
    }

    /** Nothing is known of it: the tasks may be long, and then all workers come. */
    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void theFirstRunOfAPlanHasAllWorkersIfItsTasksAreLong(int workers) throws Exception {
        CyclicBarrier all = new CyclicBarrier(workers);
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.LAYERED);
        layer(plan, "first", workers, _ -> Patience.meet(all));
        plan.run(workers);
        assertThat(new HashSet<>(plan.threads())).hasSize(workers);
    }

    private static LambdaPlan plan(Duration alone) {
        return LambdaPlan.named("plan", Schedule.LAYERED).pace(SetPace.alone(alone));
    }

    private static void layer(LambdaPlan plan, String name, int tasks, LambdaPlan.Body body, String... after) {
        for (int task = 0; task < tasks; task++) {
            plan.task(name + " " + task, body).after(after);
        }
    }
}
