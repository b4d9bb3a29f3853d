package shop;

import dev.planloom.runtime.RunOptions;
import java.util.Arrays;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        ConfigTasks tasks = new ConfigTasks();
        GeneratedPlan.With withA = GeneratedPlan.with().readA(() -> new ConfigTasks.Config("fake A"));
        GeneratedPlan.Result some = withA.run(tasks, 1);
        ConfigTasks others = new ConfigTasks();
        GeneratedPlan.Result result = withA.sizes(() -> new int[] {10, 20, 30})
                .half((Number size) -> size.doubleValue() * 2)
                .say(size -> others.said.add("fake " + size))
                .digits(size -> 2)
                .log(() -> others.said.add("fake log"))
                .classTask(() -> others.said.add("fake class"))
                .runTask(() -> others.said.add("fake run"))
                .run(others, RunOptions.workers(1));
        return List.of(
                some.readA(),
                some.half(),
                some.digits(),
                tasks.said.stream().sorted().toList(),
                result.half(),
                result.digits(),
                others.said.stream().sorted().toList(),
                withA.log(() -> {}).run().readA(),
                withA.run(2).readA(),
                withA.run(RunOptions.workers(2)).readA(),
                withA.run(new ConfigTasks()).readA(),
                GeneratedPlan.LOG,
                Arrays.stream(GeneratedPlan.With.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic() && !method.getName().equals("run"))
                        .map(method -> method.getName() + " " + method.getModifiers())
                        .sorted()
                        .toList());
    }
}
