package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(includes = Payment.class)
class CheckoutTasks {
    @Task(group = "Payment.charge")
    void cart() {}

    @Task(group = "shop.Payment.book.late")
    void print() {}

    /** No task: a group may have the name of a class. */
    @Task(group = "Payment")
    void total() {}

    @Task(dependsOn = {"Payment.charge", "shop.Payment.book", "Payment"})
    void confirm() {}
}
