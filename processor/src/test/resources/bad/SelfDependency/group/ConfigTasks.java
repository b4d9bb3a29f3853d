package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(group = "web")
    void compile() {}

    @Task(group = "web", dependsOn = {"compile", "web"})
    void style() {}

    @Task(group = "web.test", dependsOn = "web")
    void test() {}

    @Task(group = "web.test", dependsOn = {"web.build", "web.test"})
    void check() {}

    @Task(group = "web.build")
    void build() {}
}
