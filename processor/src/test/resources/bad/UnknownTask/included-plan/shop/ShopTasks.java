package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "ShopPlan", includes = Payment.class)
class ShopTasks {
    @Task
    int price() {
        return 1;
    }
}
