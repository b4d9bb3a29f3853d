package shop;

import base.BaseTasks;
import dev.planloom.Task;

class ShopTasks extends BaseTasks {
    @Task
    int sum(int load, int twice) {
        return load + twice;
    }
}
