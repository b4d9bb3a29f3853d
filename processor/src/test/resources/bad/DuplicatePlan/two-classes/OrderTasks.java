package shop;

import dev.planloom.Task;

class OrderTasks {
    @Task
    void order() {}
}
