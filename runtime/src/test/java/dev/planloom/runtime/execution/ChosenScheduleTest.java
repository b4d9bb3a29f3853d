package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChosenScheduleTest {
    @ParameterizedTest
    @EnumSource
    void aRunIsInTheScheduleOfItsPlan(Schedule plans) throws Exception {
        PlanResult result =
                LambdaPlan.named("plan", plans).task("task", _ -> null).run(1);
        assertThat(result.report().schedule()).isEqualTo(plans);
    }

    @ParameterizedTest
    @CsvSource({"LAYERED, DATAFLOW", "DATAFLOW, LAYERED", "DATAFLOW, DATAFLOW"})
    void theScheduleOfTheOptionsTakesItsPlace(Schedule plans, Schedule chosen) throws Exception {
        PlanResult result = LambdaPlan.named("plan", plans)
                .task("task", _ -> null)
                .run(RunOptions.workers(1).schedule(chosen));
        assertThat(result.report().schedule()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"DATAFLOW, other first last", "LAYERED, first other last"})
    void theTasksAreExecutedInIt(Schedule chosen, String order) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan")
                .task("first", _ -> null)
                .task("other", _ -> null)
                .task("last", _ -> null)
                .after("other");
        plan.run(RunOptions.workers(1).schedule(chosen));
        assertThat(plan.executed()).containsExactly(order.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void aRunOfAPlanWithoutTasksEnds(Schedule schedule) throws Exception {
        assertThat(LambdaPlan.named("plan", schedule).run(2).report().tasks()).isEmpty();
    }
}
