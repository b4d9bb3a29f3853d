package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(42)
class ConfigTasks {
    @Task
    int count;

    @Task(dependsOn = "laod")
    void load() {}
}
