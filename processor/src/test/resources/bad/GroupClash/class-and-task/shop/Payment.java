package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Payment {
    @Task
    void charge() {}

    @Task
    void book() {}
}
