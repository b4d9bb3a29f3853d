package shop;

import base.BaseTasks;
import dev.planloom.Task;

class ShopTasks extends BaseTasks<Integer> {
    @Override
    @Task
    public Integer load() {
        return 1;
    }
}
