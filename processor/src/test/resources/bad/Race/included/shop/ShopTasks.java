package shop;

import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.Reads;
import dev.planloom.Task;
import dev.planloom.Writes;

@Plan(includes = ShopTasks.Payment.class)
class ShopTasks {
    @Task
    @Writes("ledger")
    void book() {}

    @Task(dependsOn = "Payment.book")
    @Reads("ledger")
    void close() {}

    @PlanPart
    static class Payment {
        @Task
        @Writes("ledger")
        void book() {}
    }
}
