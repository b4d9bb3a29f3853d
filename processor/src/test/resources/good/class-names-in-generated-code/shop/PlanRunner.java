package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("PlanRunnersPlan")
class PlanRunner {
    @Task
    PlanRunner self() {
        return this;
    }

    @Task
    static int one(PlanRunner self) {
        return self instanceof PlanRunner ? 1 : 0;
    }
}
