package shop;

import base.Base;
import dev.planloom.Plan;

@Plan
class ShopTasks extends Base {}
