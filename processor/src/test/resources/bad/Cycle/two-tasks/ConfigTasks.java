package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(dependsOn = "audit")
    void load() {}

    @Task(dependsOn = "load")
    void audit() {}
}
