package shop;

import dev.planloom.Task;

class ShopTasks extends BaseTasks {
    @Override
    int load() {
        return 2;
    }

    @Task(dependsOn = "load-all")
    void publish() {}
}
