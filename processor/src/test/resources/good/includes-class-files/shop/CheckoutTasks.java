package shop;

import base.Payment;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(includes = Payment.class)
class CheckoutTasks {
    @Task
    static String cart() {
        return "tea";
    }

    @Task(dependsOn = "send-receipt")
    static String confirm(String charge) {
        return "thanks: " + charge;
    }
}
