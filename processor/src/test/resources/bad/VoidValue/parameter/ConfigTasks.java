package shop;

import dev.planloom.From;
import dev.planloom.Task;

class ConfigTasks {
    @Task
    void audit() {}

    @Task
    void merge(String audit) {}

    @Task
    void print(@From("audit") Object done) {}
}
