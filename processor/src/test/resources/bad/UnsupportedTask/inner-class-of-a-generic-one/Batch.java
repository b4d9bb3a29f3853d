package shop;

import dev.planloom.Task;
import java.util.List;

class Batch<T> {
    class Loading {
        @Task
        List<T> load() {
            return List.of();
        }
    }
}
