package shop;

import dev.planloom.Plan;

@Plan("CartPlan")
class CartTasks extends BaseTasks {}
