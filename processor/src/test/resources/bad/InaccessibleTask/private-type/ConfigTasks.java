package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    private record Config() {}

    @Task
    Config load() {
        return new Config();
    }

    @Task
    List<? extends Config[]> all() {
        return List.of();
    }

    @Task
    void print(@From("load") Object any, Config load) {}
}
