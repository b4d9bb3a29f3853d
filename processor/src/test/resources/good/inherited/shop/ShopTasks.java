package shop;

import dev.planloom.Task;

class ShopTasks extends MiddleTasks {
    @Override
    protected int size() {
        return 5;
    }

    @Override
    @Task
    public int overridden() {
        return 1;
    }

    @Task
    int sum(int middle, int overridden) {
        return middle + overridden;
    }
}
