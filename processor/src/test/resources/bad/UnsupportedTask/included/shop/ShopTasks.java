package shop;

import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.Task;

@Plan(includes = ShopTasks.Payment.class)
class ShopTasks {
    @Task
    void open() {}

    @PlanPart
    static class Payment<T> {
        @Task
        T charge() {
            return null;
        }

        @Task
        <U> U price() {
            return null;
        }
    }
}
