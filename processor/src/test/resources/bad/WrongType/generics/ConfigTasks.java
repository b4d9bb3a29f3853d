package shop;

import dev.planloom.Task;
import java.util.Collection;
import java.util.List;
import java.util.Map;

class ConfigTasks {
    @Task
    List<String> names() {
        return List.of();
    }

    @Task
    Map<String, List<Integer>> counts() {
        return Map.of();
    }

    @Task
    void print(List<Object> names, Map<String, Collection<Integer>> counts) {}
}
