package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    int size() {
        return 1;
    }

    @Task
    Object any() {
        return 1;
    }

    @Task
    void print(Long size, int any) {}
}
