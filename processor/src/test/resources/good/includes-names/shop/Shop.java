package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Shop {
    @Task
    int shop() {
        return 40;
    }
}
