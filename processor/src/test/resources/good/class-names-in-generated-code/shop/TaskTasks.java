package shop;

import dev.planloom.Plan;
import dev.planloom.Task;
import java.util.List;

@Plan("RunOptions")
class TaskTasks {
    @Task
    TaskGraph graph() {
        return new TaskGraph();
    }

    @Task
    List<Values> values(TaskGraph graph) {
        return List.of();
    }

    @Task
    int one(List<Values> values, Objects objects) {
        return values.size() + (objects == null ? 1 : 0);
    }

    @Task
    Objects objects() {
        return null;
    }
}
