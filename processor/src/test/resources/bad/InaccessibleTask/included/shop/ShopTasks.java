package shop;

import base.Payment;
import base.Shipping;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(includes = {Payment.class, Shipping.class})
class ShopTasks {
    @Task
    void open() {}
}
