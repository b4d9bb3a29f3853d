package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Payment {
    @Task
    int charge() {
        return 1;
    }

    @Task
    int price(int total) {
        return 1;
    }

    int sundry() {
        return 1;
    }
}
