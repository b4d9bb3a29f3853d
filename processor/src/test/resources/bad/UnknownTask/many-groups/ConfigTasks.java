package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(group = "a")
    void readA() {}

    @Task(group = "b")
    void readB() {}

    @Task(group = "c")
    void readC() {}

    @Task(group = "d")
    void readD() {}

    @Task(group = "e")
    void readE() {}

    @Task(group = "f")
    void readF() {}

    @Task(group = "g")
    void readG() {}

    @Task(group = "h")
    void readH() {}

    @Task(group = "i")
    void readI() {}

    @Task(dependsOn = "everything")
    void publish() {}
}
