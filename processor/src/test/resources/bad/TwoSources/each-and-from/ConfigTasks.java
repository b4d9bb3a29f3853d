package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> users() {
        return List.of();
    }

    @Task
    void process(@From("users") @Each("users") String user) {}
}
