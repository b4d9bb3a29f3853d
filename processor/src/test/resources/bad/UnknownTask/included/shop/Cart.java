package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Cart {
    @Task
    int refund(int refnd) {
        return 1;
    }
}
