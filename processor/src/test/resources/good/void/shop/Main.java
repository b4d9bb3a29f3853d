package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        ConfigTasks tasks = new ConfigTasks();
        GeneratedPlan.run(tasks, 4);
        return List.of(tasks.log, GeneratedPlan.plan().edges());
    }
}
