package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void readA() {}

    @Task
    void readB() {}

    @Task(dependsOn = {"readA", "raedB"})
    void merge() {}
}
