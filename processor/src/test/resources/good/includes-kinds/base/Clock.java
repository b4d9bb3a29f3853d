package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
public class Clock {
    @Task
    public int now() {
        return 100;
    }
}
