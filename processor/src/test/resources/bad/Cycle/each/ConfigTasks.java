package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> split(
            @Each(batch = 2, value = "process") String text) {
        return List.of(text);
    }

    @Task
    String process(@Each("split") List<String> chunk) {
        return chunk.toString();
    }
}
