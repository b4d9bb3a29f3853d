package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.Optional;

class ConfigTasks {
    @Task
    Optional<String> config() {
        return Optional.empty();
    }

    @Task
    int size() {
        return 1;
    }

    @Task
    void process(@Each("config") String line) {}

    @Task
    void count(@Each(value = "size", batch = 2) int number) {}
}
