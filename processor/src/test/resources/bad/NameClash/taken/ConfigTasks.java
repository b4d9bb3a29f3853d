package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String report() {
        return "";
    }

    @Task(name = "get-class")
    String kind() {
        return "";
    }
}
