package shop;

import dev.planloom.Limit;
import dev.planloom.Task;
import dev.planloom.Uses;

@Limit(name = "db", permits = 8)
@Limit(name = "memory", permits = 100)
class ReportTasks {
    @Task
    @Uses("bd")
    void close() {}

    @Task
    @Uses("connections")
    void far() {}

    @Task
    @Uses("db") @Uses("meory") void repeated() {}
}
