package shop;

import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.Uses;

@Plan("OrderPlan")
class OrderTasks {
    @Task
    @Uses("db")
    void order() {}
}
