package shop;

import dev.planloom.From;
import dev.planloom.Task;

class ConfigTasks {
    @Task
    long size() {
        return 1;
    }

    @Task
    Number number() {
        return 1;
    }

    @Task
    void print(int size, @From("number") Integer count) {}
}
