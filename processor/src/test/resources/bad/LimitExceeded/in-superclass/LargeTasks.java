package shop;

import dev.planloom.Plan;

@Plan("LargePlan")
class LargeTasks extends BaseTasks {}
