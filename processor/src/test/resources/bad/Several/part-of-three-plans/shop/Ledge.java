package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "LedgePlan", includes = Payment.class)
class Ledge {
    @Task
    int basket() {
        return 2;
    }
}
