package shop;

import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.util.List;
import java.util.stream.Stream;

final class Main {
    private Main() {}

    static List<Object> values() throws InterruptedException {
        GeneratedPlan.Result all = GeneratedPlan.run(4);
        List<String> before = all.publish().stream().sorted().toList();
        GeneratedPlan.Result tests = GeneratedPlan.run(RunOptions.workers(4).only("web.test"));
        TaskGraph plan = GeneratedPlan.plan();
        Stream<Object> values = Stream.of(
                before,
                all.report().outcome("release"),
                tests.report(),
                plan,
                plan.edges(),
                plan.task("publish").group(),
                names(plan, "web"),
                names(plan, "web.build"),
                names(plan, "web-docs"));
        return values.map(value -> value.toString().replaceAll("; .*", "")).<Object>map(text -> text).toList();
    }

    private static List<String> names(TaskGraph plan, String name) {
        return plan.tasks(name).stream().map(PlannedTask::name).toList();
    }
}
