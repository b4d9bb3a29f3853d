package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Payment {
    @Task
    int charge() {
        return 1;
    }
}
