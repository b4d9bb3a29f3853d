package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

class Shop {
    @Plan("BadPlan")
    static class Bad {
        @Task(dependsOn = "nothing")
        void load() {}
    }

    @Plan("GoodPlan")
    static class Good {
        @Task
        void load() {}
    }

    @Plan("WorsePlan")
    static class Worse {
        @Task(dependsOn = "load")
        void load() {}
    }
}
