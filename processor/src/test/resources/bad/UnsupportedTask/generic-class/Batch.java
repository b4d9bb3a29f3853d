package shop;

import dev.planloom.Task;
import java.util.List;

class Batch<T extends Comparable<T>> {
    @Task
    List<T> load() {
        return List.of();
    }

    @Task
    T first(List<T> load) {
        return load.get(0);
    }
}
