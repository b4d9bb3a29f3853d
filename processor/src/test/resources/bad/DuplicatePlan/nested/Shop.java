package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

class Shop {
    @Task
    void open() {}

    static class Tasks {
        @Task
        void load() {}
    }

    @Plan
    static class Orders {
        @Task
        void order() {}
    }
}
