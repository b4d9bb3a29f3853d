package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("InnerPlan")
class InnerTasks {
    @Task
    int three() {
        return 3;
    }
}
