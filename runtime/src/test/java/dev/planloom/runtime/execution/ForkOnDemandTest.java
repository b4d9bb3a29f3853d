package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import java.util.HashSet;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a dataflow run the owner forks workers when there is work for them. */
class ForkOnDemandTest {
    private static final int RUNS = 1_000;

    @Test
    void aChainTakesOneThreadHoweverManyWorkersThereMayBe() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW).task("t0", _ -> null);
        for (int task = 1; task < 100; task++) {
            plan.task("t" + task, _ -> null).after("t" + (task - 1));
        }
        plan.run(32);
        assertThat(new HashSet<>(plan.threads())).hasSize(1);
    }

    @Test
    void threeChainsTakeNoMoreThanThreeThreadsHoweverManyWorkersThereMayBe() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW);
        for (int task = 0; task < 99; task++) {
            plan.task("t" + task, _ -> null);
            if (task >= 3) {
                plan.after("t" + (task - 3));
            }
        }
        plan.run(32);
        assertThat(new HashSet<>(plan.threads())).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 32})
    void allWorkersRunAtOnceWhereTheGraphWidensLate(int workers) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW)
                .task("root", _ -> null)
                .task("middle", _ -> null)
                .after("root");
        CyclicBarrier all = new CyclicBarrier(workers);
        for (int task = 0; task < workers; task++) {
            plan.task("wide " + task, _ -> Patience.meet(all)).after("middle");
        }
        plan.run(workers);
        assertThat(new HashSet<>(plan.threads())).hasSize(workers);
    }

    /** How many workers are there when the graph widens to three is chance: so many runs. */
    @Test
    void allWorkersRunAtOnceWhereTheGraphWidensByAndBy() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            CyclicBarrier all = new CyclicBarrier(3);
            LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW)
                    .task("root", _ -> null)
                    .task("left", _ -> null)
                    .after("root")
                    .task("right", _ -> null)
                    .after("root");
            for (int task = 0; task < 3; task++) {
                plan.task("wide " + task, _ -> Patience.meet(all)).after("left", "right");
            }
            plan.run(3);
            assertThat(plan.executed()).hasSize(6);
        }
    }
}
