package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Values {
    @Task
    static int values(int run) {
        return run + 1;
    }
}
