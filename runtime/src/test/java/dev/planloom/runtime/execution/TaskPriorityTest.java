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

    /** Though the other tasks of one path have been ready for longer. */
    @Test
    void aWorkerOfADataflowRunGoesOnWithTheTaskThatBecameReadyByItsOwn() throws Exception {
        CyclicBarrier roots = new CyclicBarrier(2);
        CyclicBarrier next = new CyclicBarrier(2);
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW)
                .task("left", _ -> threadAfter(roots))
                .task("right", _ -> threadAfter(roots))
                .task("other", _ -> null)
                .task("oneMore", _ -> null)
                .task("afterLeft", _ -> threadAfter(next))
                .after("left")
                .task("afterRight", _ -> threadAfter(next))
                .after("right");
        PlanResult result = plan.run(2);
        assertThat(plan.executed().subList(4, 6)).containsExactlyInAnyOrder("other", "oneMore");
        assertThat(result.<Thread>value(4)).isSameAs(result.<Thread>value(0));
        assertThat(result.<Thread>value(5)).isSameAs(result.<Thread>value(1));
    }

    private static Thread threadAfter(CyclicBarrier meeting) throws Exception {
        Patience.meet(meeting);
        return Thread.currentThread();
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
