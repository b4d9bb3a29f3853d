package shop;

import dev.planloom.Limit;
import dev.planloom.RateLimit;
import dev.planloom.Task;

@RateLimit.List({
    @RateLimit(name = "api", permits = 2),
    @RateLimit(name = "db", permits = 2),
    @RateLimit(name = "api", permits = 2)
})
@Limit(name = "db", permits = 2) @Limit(name = "db", permits = 3) class ConfigTasks {
    @Task
    void load() {}
}
