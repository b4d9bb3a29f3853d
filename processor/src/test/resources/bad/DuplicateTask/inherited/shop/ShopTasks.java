package shop;

import base.BaseTasks;
import dev.planloom.Task;

class ShopTasks extends BaseTasks {
    @Task(name = "load-all")
    void loadAll() {}
}
