package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task(name = "class")
    String kind() {
        return "";
    }

    @Task(name = "_")
    int line() {
        return 1;
    }
}
