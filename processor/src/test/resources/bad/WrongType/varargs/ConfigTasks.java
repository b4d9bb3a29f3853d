package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String word() {
        return "";
    }

    @Task
    int[] sizes() {
        return new int[0];
    }

    @Task
    void print(String... word) {}

    @Task
    void sum(Integer... sizes) {}
}
