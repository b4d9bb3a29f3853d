package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    int load() {
        return "not an int";
    }

    @Task(dependsOn = "laod")
    void merge() {}
}
