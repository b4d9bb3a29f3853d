package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> split() {
        return List.of();
    }

    List<String> fetch() {
        return List.of();
    }

    @Task
    void process(@Each("splti") String chunk) {}

    @Task
    String count(@Each(batch = 2, value = "chunk") String chunk) {
        return chunk;
    }

    @Task
    void print(@Each("fetch") String line, java.util.Map<String, String> count) {}
}
