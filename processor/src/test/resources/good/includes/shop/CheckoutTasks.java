package shop;

import base.Shipping;
import dev.planloom.From;
import dev.planloom.Limit;
import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.Uses;
import java.util.List;

@Plan(includes = {Payment.class, Shipping.class})
@Limit(name = "bank", permits = 2)
public class CheckoutTasks {
    @Task
    List<String> cart() {
        return List.of("tea", "cake");
    }

    @SuppressWarnings("planloom:implied-order")
    @Task(dependsOn = {"Payment.check", "CheckoutTasks.cart"})
    @Uses("bank")
    void reserve() {}

    @Task
    String confirm(int charge, @From("Shipping.check") boolean isSafe, String label) {
        return charge + " " + isSafe + " " + label;
    }
}
