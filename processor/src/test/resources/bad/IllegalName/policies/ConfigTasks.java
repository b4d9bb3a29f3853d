package shop;

import dev.planloom.Exclusive;
import dev.planloom.Limit;
import dev.planloom.RateLimit;
import dev.planloom.Reads;
import dev.planloom.Task;
import dev.planloom.Uses;
import dev.planloom.Writes;

@Limit(name = "", permits = 2)
@RateLimit(permits = 3)
class ConfigTasks {
    @Task
    @Uses(" ")
    @RateLimit(name = "@prices", permits = 1)
    @Reads({"stock", ""})
    void blank() {}

    @Task
    @RateLimit(name = "\t", permits = 1)
    @Exclusive(" ")
    void nothing() {}

    @Task
    @Writes({})
    void untouched() {}

    @Task
    @RateLimit(name = "", permits = 1)
    void own() {}
}
