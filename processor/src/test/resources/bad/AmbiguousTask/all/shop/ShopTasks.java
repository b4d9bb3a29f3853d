package shop;

import base.Refund;
import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.When;

@Plan(includes = {Payment.class, Refund.class, base.Payment.class})
class ShopTasks {
    @Task(dependsOn = {"charge", "price"})
    void open() {}

    @Task
    @When("ready")
    void close(int price, @From("Payment.charge") int paid, @Each("charge") int value) {}
}
