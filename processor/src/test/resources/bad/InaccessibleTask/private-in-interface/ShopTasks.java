package shop;

import dev.planloom.Plan;

@Plan
class ShopTasks implements Loading {}
