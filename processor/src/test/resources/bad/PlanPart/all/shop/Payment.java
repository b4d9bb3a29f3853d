package shop;

import dev.planloom.Limit;
import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.Retry;
import dev.planloom.Task;

@Plan("PaymentPlan")
@PlanPart
class Payment {
    @Task(dependsOn = "anything")
    void charge() {}

    @PlanPart
    @Limit(name = "bank", permits = 1)
    class Empty {}

    @PlanPart
    @interface Mark {}

    @PlanPart
    static class Refund extends Payment {
        @Override
        void charge() {}

        @Retry
        void price() {}
    }
}
