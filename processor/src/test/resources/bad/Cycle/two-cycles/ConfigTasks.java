package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(dependsOn = "b1")
    void a1() {}

    @Task(dependsOn = "b2")
    void a2() {}

    @Task(dependsOn = {"a1", "a2"})
    void b1() {}

    @Task(dependsOn = "c2")
    void b2() {}

    @Task(dependsOn = "a2")
    void c2() {}
}
