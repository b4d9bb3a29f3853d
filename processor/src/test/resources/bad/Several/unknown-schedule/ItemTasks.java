package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "ItemPlan", schedule = null)
class ItemTasks {
    @Task
    void count() {}
}
