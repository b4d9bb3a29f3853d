package shop;

import dev.planloom.Limit;
import dev.planloom.Task;
import dev.planloom.Uses;

@Limit(name = "db", permits = 3)
abstract class BaseTasks {
    @Task
    @Uses(value = "db", permits = 3)
    void details() {}
}
