package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Refund {
    @Task
    int charge() {
        return 1;
    }

    @Task
    int refund(int total) {
        return 1;
    }

    int sundry() {
        return 1;
    }
}
