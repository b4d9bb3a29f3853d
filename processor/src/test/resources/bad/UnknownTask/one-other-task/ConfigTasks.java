package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void readA() {}

    @Task(dependsOn = "merg")
    void merge() {}
}
