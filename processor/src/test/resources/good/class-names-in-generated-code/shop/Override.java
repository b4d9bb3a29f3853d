package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("OverridesPlan")
class Override {
    @Task
    Override self() {
        return this;
    }

    @Task
    static int one(Override self) {
        return self instanceof Override ? 1 : 0;
    }
}
