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
    int[] sizes() {
        return new int[0];
    }

    @Task
    void process(
            @Each("users") String user,
            String[] names,
            @Each("sizes") int size) {}

    @Task
    String[] names() {
        return new String[0];
    }
}
