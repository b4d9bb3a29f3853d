package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void load() {}

    @Task(dependsOn = {"load", "merge"})
    void merge() {}

    @Task(name = "print-all", dependsOn = "print-all")
    void print() {}
}
