package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ShopPlan")
class OrderTasks {
    @Task
    void order() {}
}
