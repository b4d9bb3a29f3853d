package shop;

import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.Task;

@Plan(includes = ShopTasks.Payment.class)
class ShopTasks {
    @Task
    void charge() {}

    @PlanPart
    static class Payment {
        @Task
        void charge() {}

        @Task
        void charge(int price) {}

        @Task
        int price() {
            return 1;
        }
    }
}
