package shop;

import dev.planloom.Limit;

@Limit(name = "db", permits = 2)
class SmallTasks extends BaseTasks {}
