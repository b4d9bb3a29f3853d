package shop;

import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> load() {
        return List.of();
    }

    @Task
    <T> T first(List<T> load) {
        return load.get(0);
    }
}
