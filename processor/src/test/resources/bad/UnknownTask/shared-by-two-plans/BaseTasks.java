package shop;

import dev.planloom.Task;

abstract class BaseTasks {
    @Task(dependsOn = {"conect", "stock"})
    int load() {
        return 1;
    }
}
