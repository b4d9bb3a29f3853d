package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("shop.ConfigPlan")
class ConfigTasks {
    @Task
    void load() {}
}
