package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.stream.Collector;
import java.util.stream.Collectors;

class ConfigTasks {
    @Task
    static int[] sizes() {
        return new int[] {1, 2};
    }

    @Task
    static int twice(@Each(value = "sizes", collect = "toSum") int size) {
        return 2 * size;
    }

    static Collector<Number, ?, Integer> toSum() {
        return Collectors.summingInt(Number::intValue);
    }
}
