package shop;

import dev.planloom.Task;

abstract class BaseTasks {
    @Task
    void inherited() {}
}
