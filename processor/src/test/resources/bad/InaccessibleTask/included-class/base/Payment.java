package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;

public class Payment {
    @PlanPart
    protected static class Desk {
        @Task
        int charge() {
            return 1;
        }
    }
}
