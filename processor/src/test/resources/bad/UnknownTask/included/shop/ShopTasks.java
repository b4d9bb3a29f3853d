package shop;

import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(includes = {Payment.class, Refund.class, Cart.class})
class ShopTasks {
    @Task(dependsOn = {"chrage", "Paymnt.charge", "Payment.chrage", "Other.charge", "prise", "sundry", "x"})
    void open() {}

    @Task
    int total(@From("Refund.limits") int limit, int refnd) {
        return 1;
    }
}
