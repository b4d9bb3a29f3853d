package shop;

import base.BaseTasks;
import dev.planloom.Task;

class ShopTasks extends BaseTasks {
    @Task
    void print(Config load) {}
}
