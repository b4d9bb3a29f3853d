package shop;

import static shop.Names.READ_ALL;

import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(Names.PLAN)
class ConfigTasks {
    @Task(name = READ_ALL)
    int readAll() {
        return 1;
    }

    @Task(dependsOn = Names.READ_ALL)
    void audit() {}

    @SuppressWarnings("planloom:" + "all")
    @Task(dependsOn = {"audit", Names.READ + "-all"})
    int twice(@From(READ_ALL) int all) {
        return 2 * all;
    }
}
