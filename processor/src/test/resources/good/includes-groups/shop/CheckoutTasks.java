package shop;

import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.When;
import java.util.List;
import java.util.Optional;

/** Groups reach over classes; one may have the name of a class. */
@Plan(includes = {Payment.class, europe.Payment.class})
class CheckoutTasks {
    @Task
    int cart() {
        return 10;
    }

    @Task(group = "stock.shelves")
    List<Integer> parts() {
        return List.of(1, 2, 3);
    }

    @Task(group = "Payment", dependsOn = "pay")
    boolean thanks() {
        return true;
    }

    @Task(dependsOn = "Payment")
    @When("thanks")
    String total(int paid) {
        return "total " + paid;
    }

    @Task
    String mail(Optional<String> total) {
        return total.orElse("none");
    }
}
