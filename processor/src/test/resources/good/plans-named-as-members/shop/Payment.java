package shop;

import dev.planloom.Task;
import dev.planloom.PlanPart;

@PlanPart
class Payment {
    @Task
    int pay() {
        return 2;
    }
}
