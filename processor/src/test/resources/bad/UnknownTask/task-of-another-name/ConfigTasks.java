package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(name = "read-a")
    String readA() {
        return "a";
    }

    @Task
    String merge(String readA) {
        return readA;
    }

    @Task(dependsOn = "readA")
    void audit() {}
}
