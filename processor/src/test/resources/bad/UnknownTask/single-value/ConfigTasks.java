package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void readA() {}

    @Task(dependsOn = "raedA")
    void merge() {}
}
