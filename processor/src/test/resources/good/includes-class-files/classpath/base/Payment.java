package base;

import dev.planloom.From;
import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
public class Payment {
    public Payment() {}

    @Task
    public String charge(@From("cart") String wares) {
        return wares + " paid";
    }

    @Task(name = "send-receipt", dependsOn = "charge")
    public void sendReceipt() {}
}
