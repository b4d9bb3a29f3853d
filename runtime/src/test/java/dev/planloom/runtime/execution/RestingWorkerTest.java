package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A worker of a dataflow run that has nothing to do. */
class RestingWorkerTest {
    @Test
    void itIsParkedUntilThereIsATaskForItAgain() throws Exception {
        CyclicBarrier wideStarted = new CyclicBarrier(3);
        CyclicBarrier wideAgain = new CyclicBarrier(3);
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW);
        for (int task = 0; task < 3; task++) {
            plan.task("wide " + task, _ -> {
                Patience.meet(wideStarted);
                return Thread.currentThread();
            });
        }
        plan.task("narrow", values -> {
                    for (int task = 0; task < 3; task++) {
                        Thread other = values.get(task);
                        if (!other.equals(Thread.currentThread())) {
                            Patience.untilWaiting(other);
                        }
                    }
                    return null;
                })
                .takes("wide 0", "wide 1", "wide 2");
        for (int task = 0; task < 3; task++) {
            plan.task("wide again " + task, _ -> {
                        Patience.meet(wideAgain);
                        return Thread.currentThread();
                    })
                    .after("narrow");
        }
        PlanResult result = plan.run(3);
        assertThat(threads(result, 4)).hasSize(3).isEqualTo(threads(result, 0));
    }

    private static Set<Thread> threads(PlanResult result, int first) {
        return Set.of(first, first + 1, first + 2).stream()
                .map(result::<Thread>value)
                .collect(Collectors.toSet());
    }
}
