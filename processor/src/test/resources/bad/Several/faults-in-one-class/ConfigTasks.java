package shop;

import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("no name")
class ConfigTasks {
    @Task
    private int readA() {
        return 1;
    }

    @Task(dependsOn = {"raedA", "merge", "merge"})
    void audit(String readA, int count) {}

    @Task(name = "merge")
    <T> int mergeAll(@From("audit") Object audit, int merge) {
        return merge;
    }
}
