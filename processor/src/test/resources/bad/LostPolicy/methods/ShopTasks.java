package shop;

import dev.planloom.Fallback;
import dev.planloom.Limit;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.Timeout;
import dev.planloom.Uses;
import dev.planloom.When;

@Limit(name = "db", permits = 2)
class ShopTasks extends BaseTasks {
    @Task(dependsOn = "laod")
    void load() {}

    @Timeout("2s")
    @Uses("db")
    @Uses("seats")
    @Deprecated
    void fetch() {}

    @Fallback("fetch")
    static int store() {
        return 1;
    }

    @When("isOpen")
    void sell() {}

    @Override
    @Retry
    void inherited() {}
}
