package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;
import java.util.Optional;

class ConfigTasks {
    @Task
    int size() {
        return 1;
    }

    @Task
    List<String> names() {
        return List.of();
    }

    @Task
    Object any() {
        return 1;
    }

    @Task
    void print(
            Optional<Long> size, Optional<List<Object>> names, @From("any") Optional<? extends CharSequence> text) {}

    @Task
    void sum(@From("size") Optional<Integer>... sizes) {}
}
