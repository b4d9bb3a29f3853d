package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    int readAll() {
        return 1;
    }

    @Task(name = "read-all")
    int other() {
        return 2;
    }

    @Task(name = "read--all")
    void hasNoAccessor() {}
}
