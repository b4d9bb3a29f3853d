package shop;

import dev.planloom.runtime.RunOptions;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        String merged = result.merge();
        return List.of(
                merged,
                GeneratedPlan.run(RunOptions.workers(1)).merge(),
                GeneratedPlan.run(new ConfigTasks(), 1).readB(),
                GeneratedPlan.run(new ConfigTasks(), RunOptions.workers(3)).readA(),
                result.report().tasks().size(),
                GeneratedPlan.plan(),
                GeneratedPlan.plan().edges());
    }
}
