package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

class Shop {
    private static class Hidden {
        static class Value {}

        @Plan("HiddenPlan")
        static class Tasks {
            @Task
            void load() {}
        }
    }

    @Task
    Hidden.Value value() {
        return null;
    }
}
