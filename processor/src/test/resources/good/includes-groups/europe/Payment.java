package europe;

import dev.planloom.PlanPart;
import dev.planloom.Task;
import dev.planloom.Writes;

@PlanPart
public class Payment {
    private final StringBuilder log;

    public Payment(StringBuilder log) {
        this.log = log;
    }

    @Task(group = "pay")
    @Writes("log")
    public int charge(int cart) {
        log.append("europe ");
        return cart + 1;
    }

    /** Waits for what the class does not know, before the others pay. */
    @Task(group = "checks", dependsOn = "stock")
    public void check() {}
}
