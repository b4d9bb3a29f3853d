package shop;

import dev.planloom.Plan;

@Plan("OrderPlan")
class OrderTasks extends BaseTasks {}
