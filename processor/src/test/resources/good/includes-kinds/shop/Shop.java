package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

class Shop {
    @PlanPart
    class Counter {
        @Task
        int count() {
            return 10;
        }
    }
}
