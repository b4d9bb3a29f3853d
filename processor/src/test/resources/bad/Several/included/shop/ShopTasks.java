package shop;

import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.Writes;

@Plan(includes = {Payment.class, Refund.class})
class ShopTasks {
    @Task
    @Writes("ledger")
    void open() {}

    @Task
    int paymentCharge() {
        return 1;
    }

    @Task
    void page(int ready) {}
}
