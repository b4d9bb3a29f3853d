package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> users() {
        return List.of();
    }

    @Task
    void process(@Each(value = "users", batch = 0) String user) {}

    @Task
    void count(
            @Each(
                    value = "users",
                    batch = -1) String user) {}
}
