package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ShopPlan")
class ConfigTasks {
    @Task
    void load() {}
}
