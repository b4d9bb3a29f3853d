package shop;

import dev.planloom.Each;
import dev.planloom.Limit;
import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.Timeout;

@Task
class Places {
    @Task
    private int field = 1;

    @Task
    Places() {}

    @Plan
    @Limit(name = "db", permits = 1)
    @Each("load")
    void plan() {}

    void parameter(@Task int load) {}

    @Timeout("1s")
    int late;

    @Task
    int load() {
        return 1;
    }

    @Task(dependsOn = "laod")
    void audit() {}
}
