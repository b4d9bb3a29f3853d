package shop;

import dev.planloom.Limit;
import dev.planloom.Task;
import dev.planloom.Uses;

@Limit(name = "memory", permits = 8)
class ReportTasks {
    @Task
    @Uses(permits = 2, value = "db")
    void load() {}
}
