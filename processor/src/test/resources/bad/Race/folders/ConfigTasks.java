import dev.planloom.Exclusive;
import dev.planloom.Reads;
import dev.planloom.Task;
import dev.planloom.Writes;

class ConfigTasks {
    @Task
    @Writes("cache/prices/")
    void prices() {}

    @Task
    @Writes("cache/stock")
    void stock() {}

    @Task
    @Reads("cache/prices/today")
    void today() {}

    @Task
    @Reads("cache/")
    void count() {}

    @Task
    @Exclusive("cache/")
    @Writes("cache/prices/today")
    void evict() {}

    @Task
    @Exclusive("cache/stock/")
    @Writes("cache/stock")
    void move() {}

    /** No folders of the others. */
    @Task
    @Writes({"cache", "cache/prices", "cache/prices2/"})
    void others() {}
}
