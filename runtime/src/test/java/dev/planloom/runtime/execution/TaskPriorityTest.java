package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/** Which of several ready tasks goes first. */
class TaskPriorityTest {
    @Test
    void inADataflowRunTheOneWithTheLongestPathToASink() throws Exception {
        LambdaPlan plan = rootsOfDifferentPaths(Schedule.DATAFLOW);
        plan.run(1);
        assertThat(plan.executed()).containsSubsequence("long", "middle", "short");
    }

    @Test
    void inALayeredRunTheOneOfTheLowestNumber() throws Exception {
        LambdaPlan plan = rootsOfDifferentPaths(Schedule.LAYERED);
        plan.run(1);
        assertThat(plan.executed()).containsSubsequence("short", "middle", "long");
    }

    @Test
    void aWorkerOfADataflowRunGoesOnWithTheTaskThatBecameReadyByItsOwn() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan.Body meeting = _ -> {
            Patience.meet(both);
            return Thread.currentThread();
        };
        LambdaPlan.Body body = _ -> Thread.currentThread();
        PlanResult result = LambdaPlan.named("plan", Schedule.DATAFLOW)
                .task("left", meeting)
                .task("right", meeting)
                .task("afterLeft", body)
                .after("left")
                .task("afterRight", body)
                .after("right")
                .run(2);
        assertThat(result.<Thread>value(2)).isSameAs(result.<Thread>value(0));
        assertThat(result.<Thread>value(3)).isSameAs(result.<Thread>value(1));
    }

    /** The roots' paths have one, two and three tasks. */
    private static LambdaPlan rootsOfDifferentPaths(Schedule schedule) {
        return LambdaPlan.named("plan", schedule)
                .task("short", _ -> null)
                .task("middle", _ -> null)
                .task("long", _ -> null)
                .task("afterMiddle", _ -> null)
                .after("middle")
                .task("afterLong", _ -> null)
                .after("long")
                .task("end", _ -> null)
                .after("afterLong");
    }
}
