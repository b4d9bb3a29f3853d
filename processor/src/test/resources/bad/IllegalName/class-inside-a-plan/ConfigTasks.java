package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "Result")
class ConfigTasks {
    @Task
    void load() {}
}
