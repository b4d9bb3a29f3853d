package shop;

import dev.planloom.Task;

class ConfigTasks extends BaseTasks {
    @Override
    void compile() {}

    @Task(dependsOn = "web")
    void publish() {}

    @Task(dependsOn = "web.build")
    void announce() {}
}
