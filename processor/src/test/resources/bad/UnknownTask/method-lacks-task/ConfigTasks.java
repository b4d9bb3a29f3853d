package shop;

import dev.planloom.Task;

class ConfigTasks {
    String readA() {
        return "a";
    }

    @Task
    void readB() {}

    @Task(dependsOn = "readB")
    String merge(String readA) {
        return readA;
    }
}
