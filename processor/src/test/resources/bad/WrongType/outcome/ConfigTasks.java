package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Map;

class ConfigTasks {
    @Task
    String read() {
        return "read";
    }

    @Task
    int[] sizes() {
        return new int[0];
    }

    @Task
    void print(Outcome<Integer> read, Outcome<long[]> sizes, @From("read") Outcome<? extends Map<?, ?>> map) {}

    @Task
    void check(@From("read") Outcome.Succeeded<String> succeeded) {}
}
