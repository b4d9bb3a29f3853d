package shop;

import dev.planloom.Plan;
import dev.planloom.Task;
import java.lang.annotation.RetentionPolicy;

@Plan(value = "OrderPlan", schedule = RetentionPolicy.CLASS)
class OrderTasks {
    @Task
    void order() {}
}
