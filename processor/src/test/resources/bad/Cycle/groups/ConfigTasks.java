package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(group = "web.build", dependsOn = "data.load")
    void compile() {}

    @Task(group = "web.build", dependsOn = "data.load")
    void style() {}

    @Task(group = "data.load")
    int rows(int header) {
        return header;
    }

    @Task(group = "data.load", dependsOn = "web")
    int header() {
        return 1;
    }

    @Task(dependsOn = {"web", "data"})
    void publish() {}
}
