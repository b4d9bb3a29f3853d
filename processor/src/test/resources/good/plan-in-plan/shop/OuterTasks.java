package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("APlan")
class OuterTasks {
    @Task
    InnerPlan.Result inner() throws InterruptedException {
        return InnerPlan.run(1);
    }

    @Task
    int four(InnerPlan.Result inner) {
        return inner.three() + 1;
    }
}
