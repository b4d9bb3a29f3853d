package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void web() {}

    @Task(group = "web")
    void compile() {}

    @Task(group = "web")
    void style() {}

    @Task(dependsOn = "web")
    void publish() {}
}
