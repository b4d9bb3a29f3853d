package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan(value = "ShopPlan", includes = {int.class, Payment[].class, ShopTasks.class, Payment.class, Payment.class, Refund.class, String.class, Others.class, Base.class})
class ShopTasks extends Base {
    @Task
    void open(int charge) {}
}
