package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("record")
class Tasks {
    @Task
    void load() {}
}
