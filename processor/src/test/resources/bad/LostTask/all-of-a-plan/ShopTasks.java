package shop;

import dev.planloom.Plan;

@Plan("ShopPlan")
class ShopTasks extends BaseTasks {
    static void load() {}
}
