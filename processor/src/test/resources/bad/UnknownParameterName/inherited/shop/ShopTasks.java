package shop;

import base.BaseTasks;
import dev.planloom.Plan;

@Plan
class ShopTasks extends BaseTasks {}
