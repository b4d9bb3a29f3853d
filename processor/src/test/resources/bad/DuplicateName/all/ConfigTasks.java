package shop;

import dev.planloom.Exclusive;
import dev.planloom.Limit;
import dev.planloom.Reads;
import dev.planloom.Task;
import dev.planloom.Uses;
import dev.planloom.Writes;

@Limit(name = "db", permits = 2)
class ConfigTasks {
    @Task
    @Uses("db") @Uses(value = "db", permits = 2) void twice() {}

    @Task
    @Uses.List({@Uses("db"), @Uses("db")})
    void listed() {}

    @Task
    @Exclusive({"cache", "cache"})
    @Reads({"stock/", "log", "stock/"})
    void compact() {}

    @Task(dependsOn = "compact")
    @Exclusive("cache")
    @Writes({"log", "cache"})
    void evict() {}

    @Task(dependsOn = "evict")
    @Reads({"cache", "log"})
    @Writes("log")
    @Exclusive("cache")
    void right() {}
}
