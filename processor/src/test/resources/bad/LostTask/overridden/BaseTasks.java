package shop;

import dev.planloom.Task;

abstract class BaseTasks {
    @Task(name = "load-all")
    int load() {
        return 1;
    }

    @Task(dependsOn = "load-all")
    void audit() {}
}
