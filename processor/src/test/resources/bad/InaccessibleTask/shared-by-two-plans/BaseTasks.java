package shop;

import dev.planloom.Task;

abstract class BaseTasks {
    @Task
    private int load() {
        return 1;
    }
}
