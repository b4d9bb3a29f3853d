package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(dependsOn = "d")
    void a() {}

    @Task(dependsOn = "a")
    void b() {}

    @Task(dependsOn = {"b", "d"})
    void c() {}

    @Task(dependsOn = {"a", "c"})
    void d() {}
}
