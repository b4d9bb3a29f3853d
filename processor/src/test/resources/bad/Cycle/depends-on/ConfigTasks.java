package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void prepare() {}

    @Task(dependsOn = {"prepare", "audit"})
    String readA() {
        return "a";
    }

    @Task
    String merge(String readA) {
        return readA;
    }

    @Task(dependsOn = "merge")
    void audit() {}
}
