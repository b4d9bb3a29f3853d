package shop;

import base.Payment;
import base.Shipping;
import dev.planloom.Plan;
import dev.planloom.Task;
import java.util.List;

@Plan(includes = {Shipping.class, Payment.class})
class ShopTasks {
    @Task
    List<String> cart() {
        return List.of();
    }
}
