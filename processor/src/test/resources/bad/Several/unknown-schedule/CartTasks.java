package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "CartPlan", schedule = "DATAFLOW")
class CartTasks {
    @Task
    void add() {}
}
