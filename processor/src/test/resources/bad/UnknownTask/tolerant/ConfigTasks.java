package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Optional;

class ConfigTasks {
    @Task
    String readA() {
        return "a";
    }

    @Task
    void merge(Optional<String> raedA, @From("reedA") Outcome<?> other) {}
}
