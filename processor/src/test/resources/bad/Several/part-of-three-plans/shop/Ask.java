package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "AskPlan", includes = Payment.class)
class Ask {
    @Task
    int cart() {
        return 1;
    }
}
