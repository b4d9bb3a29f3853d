package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;
import dev.planloom.When;

@PlanPart
class Refund {
    @Task
    @When("ready")
    int charge() {
        return 1;
    }

    @Task
    int charge(int paymentCharge) {
        return 1;
    }

    @Task
    void book(int charge) {}
}
