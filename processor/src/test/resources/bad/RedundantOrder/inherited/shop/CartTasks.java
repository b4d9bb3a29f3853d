package shop;

import base.BaseTasks;
import dev.planloom.Plan;

@Plan("CartPlan")
class CartTasks extends BaseTasks {}
