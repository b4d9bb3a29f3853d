package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("TaskGraphsPlan")
class TaskGraph {
    @Task
    TaskGraph self() {
        return this;
    }

    @Task
    static int one(TaskGraph self) {
        return self instanceof TaskGraph ? 1 : 0;
    }
}
