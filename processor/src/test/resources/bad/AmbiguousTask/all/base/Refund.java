package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
public class Refund {
    @Task
    public int charge() {
        return 1;
    }

    @Task
    public int price() {
        return 1;
    }

    @Task
    public boolean ready() {
        return true;
    }
}
