package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("tasks")
class Work {
    @Task
    int work() {
        return 3;
    }
}
