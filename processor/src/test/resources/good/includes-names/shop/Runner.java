package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Runner {
    @Task
    int run() {
        return 1;
    }
}
