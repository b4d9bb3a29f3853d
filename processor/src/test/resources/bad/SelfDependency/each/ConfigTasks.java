package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> split(@Each("split") String chunk) {
        return List.of(chunk);
    }
}
