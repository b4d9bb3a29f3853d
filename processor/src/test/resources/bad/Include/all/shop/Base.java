package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Base {
    @Task
    void close() {}
}
