package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void readA() {}

    @Task
    void readB() {}

    @Task
    void readC() {}

    @Task
    void readD() {}

    @Task
    void readE() {}

    @Task
    void readF() {}

    @Task
    void readG() {}

    @Task
    void readH() {}

    @Task
    void readI() {}

    @Task(dependsOn = "database")
    void merge() {}
}
