package shop;

import base.BaseTasks;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("CartPlan")
class CartTasks extends BaseTasks {
    @Task
    void connect() {}
}
