package shop;

import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.Task;

@Plan(includes = ShopTasks.Payment.class)
class ShopTasks {
    @Task
    int price(int charge) {
        return 1;
    }

    @Task
    void book() {}

    @PlanPart
    static class Payment {
        @Task
        int charge(int price) {
            return 1;
        }

        @Task(dependsOn = "Payment.book")
        void book() {}
    }
}
