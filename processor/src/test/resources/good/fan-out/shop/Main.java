package shop;

import java.util.List;

class Main {
    static List<Object> values() throws InterruptedException {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        List<ConfigTasks.Stats> process = result.process();
        return List.of(process, result.merge(), GeneratedPlan.plan().task("process"), GeneratedPlan.plan().edges());
    }
}
