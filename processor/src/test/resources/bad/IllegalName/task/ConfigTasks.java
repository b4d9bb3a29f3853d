package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(name = "read a")
    void readA() {}

    @Task(name = "2nd", dependsOn = "read a")
    void second() {}

    @Task(name = "-third")
    void third() {}
}
