package shop;

import dev.planloom.Task;

abstract class BaseTasks {
    @Task
    static void load() {}
}
