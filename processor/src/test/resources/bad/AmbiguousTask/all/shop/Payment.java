package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Payment {
    @Task
    int charge(int price) {
        return price;
    }

    @Task
    int price() {
        return 1;
    }

    @Task
    boolean ready() {
        return true;
    }
}
