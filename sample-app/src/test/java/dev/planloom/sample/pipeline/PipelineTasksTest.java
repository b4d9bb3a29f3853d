package dev.planloom.sample.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskPolicies;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PipelineTasksTest {
    private static final String[] CALLS_OF_THE_CLOUD = {"run", "test", "provision-workers"};

    @Test
    void atMostTwoTasksCallTheCloudAtOnce() {
        assertThat(ProvisioningPlan.plan().limits()).containsEntry("cloud", 2);
        assertThat(tasks(policies ->
                        policies.uses().stream().anyMatch(use -> use.limit().equals("cloud"))))
                .containsExactly(CALLS_OF_THE_CLOUD);
    }

    @Test
    void aCallOfTheCloudHasAMinute() {
        assertThat(tasks(policies -> policies.timeout()
                        .filter(Duration.ofMinutes(10)::equals)
                        .isPresent()))
                .containsExactly(CALLS_OF_THE_CLOUD);
    }

    @Test
    void startsOfMachinesAreRepeatedAndTestsAreNot() {
        assertThat(tasks(policies -> policies.retry().isPresent())).containsExactly("run", "provision-workers");
    }

    private static String[] tasks(Predicate<TaskPolicies> test) {
        return ProvisioningPlan.plan().tasks().stream()
                .filter(task -> test.test(task.policies()))
                .map(PlannedTask::name)
                .toArray(String[]::new);
    }
}
