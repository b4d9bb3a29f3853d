package shop;

import base.BaseTasks;
import dev.planloom.Task;

class CartTasks extends BaseTasks {
    @Task
    void publish(int load) {}
}
