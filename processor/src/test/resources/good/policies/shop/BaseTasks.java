package shop;

import dev.planloom.Limit;
import dev.planloom.Task;
import dev.planloom.Uses;

@Limit(name = "db", permits = 1)
@Limit(name = "seats", permits = 2)
abstract class BaseTasks {
    @Task
    @Uses("db")
    void open() {}
}
