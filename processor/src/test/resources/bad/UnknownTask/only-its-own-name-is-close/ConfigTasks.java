package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(dependsOn = "merg")
    void merge() {}
}
