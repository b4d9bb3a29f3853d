package shop;

import dev.planloom.Plan;

@Plan("ConfigPlan")
class ConfigTasks {
    void load() {}
}
