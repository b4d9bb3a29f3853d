package shop;

import base.BaseTasks;
import dev.planloom.Task;

// What is redundant in BaseTasks is not told: its class file cannot say what is suppressed.
class ShopTasks extends BaseTasks {
    @Task(dependsOn = "read")
    void store(int read) {}
}
