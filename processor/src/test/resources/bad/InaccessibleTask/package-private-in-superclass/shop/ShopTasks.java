package shop;

import base.BaseTasks;
import dev.planloom.Task;

class ShopTasks extends BaseTasks {
    @Task(dependsOn = "load")
    void audit() {}
}
