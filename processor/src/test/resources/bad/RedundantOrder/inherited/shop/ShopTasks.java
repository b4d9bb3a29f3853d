package shop;

import base.BaseTasks;
import dev.planloom.Plan;

@Plan("ShopPlan")
class ShopTasks extends BaseTasks {}
