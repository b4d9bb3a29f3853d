package shop;

import java.util.List;

class Main {
    static List<Object> values() {
        return List.of(GeneratedPlan.plan().task("process"), GeneratedPlan.plan().edges());
    }

    static List<ConfigTasks.Stats> process(GeneratedPlan.Result result) {
        return result.process();
    }
}
