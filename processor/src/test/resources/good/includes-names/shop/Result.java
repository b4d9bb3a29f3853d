package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Result {
    @Task
    int collected(int values, int shop) {
        return values + shop;
    }
}
