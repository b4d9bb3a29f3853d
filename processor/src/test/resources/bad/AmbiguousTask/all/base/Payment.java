package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
public class Payment {
    @Task
    public int charge() {
        return 1;
    }
}
