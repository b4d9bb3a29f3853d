package shop;

import dev.planloom.Task;
import java.util.List;
import java.util.function.Consumer;

class ConfigTasks {
    @Task
    List<? extends Number> numbers() {
        return List.of();
    }

    @Task
    List<?> things() {
        return List.of();
    }

    @Task
    Consumer<? super Integer> sink() {
        return value -> {};
    }

    @Task
    void print(List<Number> numbers, List<Object> things, Consumer<Object> sink) {}
}
