package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("OtherPlan")
class OtherTasks {
    @Task
    java.lang.Process process() {
        return null;
    }

    @Task
    boolean isNothing(java.lang.Process process) {
        return process == null;
    }
}
