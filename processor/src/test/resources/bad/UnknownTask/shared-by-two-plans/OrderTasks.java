package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("OrderPlan")
class OrderTasks extends BaseTasks {
    @Task
    void connect() {}

    @Task
    void stock() {}
}
