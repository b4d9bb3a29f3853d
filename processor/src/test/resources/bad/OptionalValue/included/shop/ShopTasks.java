package shop;

import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.Task;
import dev.planloom.When;

@Plan(includes = ShopTasks.Payment.class)
class ShopTasks {
    @Task
    boolean ready() {
        return true;
    }

    @Task
    @When("ready")
    int price() {
        return 1;
    }

    @PlanPart
    static class Payment {
        @Task
        boolean ready() {
            return false;
        }

        @Task
        @When("ShopTasks.ready")
        void show(int price) {}

        @Task
        @When("ready")
        void charge(int price) {}
    }
}
