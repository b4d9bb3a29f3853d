package shop;

import dev.planloom.Limit;
import dev.planloom.Task;
import dev.planloom.Uses;

@Limit(name = "db", permits = 2)
@Limit(name = "seat", permits = 1)
class ReportTasks {
    @Task
    @Uses(value = "db", permits = 3)
    void details() {}

    @Task
    @Uses(value = "seat", permits = 2)
    void sit() {}

    @Task
    @Uses(value = "db", permits = 2)
    void right() {}
}
