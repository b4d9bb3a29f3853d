package shop;

import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    int[] sizes() {
        return new int[0];
    }

    @Task
    List<String>[] lists() {
        return null;
    }

    @Task
    void print(long[] sizes, List<Object>[] lists) {}

    @Task
    void sum(Integer... sizes) {}
}
