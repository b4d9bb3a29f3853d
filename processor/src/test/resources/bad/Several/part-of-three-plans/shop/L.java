package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "LPlan", includes = Payment.class)
class L {
    @Task
    int charge() {
        return 3;
    }
}
