package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ConfigTasks")
class ConfigTasks {
    @Task
    void load() {}
}
