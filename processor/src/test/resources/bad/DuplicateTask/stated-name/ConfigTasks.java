package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void read() {}

    @Task(name = "read")
    void readAgain() {}

    @Task(name = "read", dependsOn = "merge")
    void readOnceMore() {}

    @Task
    void merge() {}
}
