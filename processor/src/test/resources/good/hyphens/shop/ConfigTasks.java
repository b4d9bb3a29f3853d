package shop;

import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ConfigPlan")
class ConfigTasks {
    @Task(name = "read-config")
    String read() {
        return "r";
    }

    @Task(name = "check--config-", dependsOn = "read-config")
    int check() {
        return 1;
    }

    @Task(name = "_2-to-the-$")
    int odd() {
        return 2;
    }

    @Task(name = "class")
    void hasNoAccessor() {}

    @Task
    String merge(
            @From("read-config") String text, @From("check--config-") int count, @From("_2-to-the-$") int odd) {
        return text + count + odd;
    }
}
