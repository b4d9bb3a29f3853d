package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

class ConfigTasks extends MissingTasks {
    @Task(dependsOn = "connect")
    void load() {}
}

@Plan("OrderPlan")
class OrderTasks {
    @Task(dependsOn = Names.CONNECT)
    void load(int size) {}
}
