package shop;

import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<Missing> load() {
        return List.of();
    }

    @Task(dependsOn = "laod")
    void print(String load) {}
}
