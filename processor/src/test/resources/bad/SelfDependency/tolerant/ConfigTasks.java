package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Optional;

class ConfigTasks {
    @Task
    String load(Optional<String> load) {
        return "loaded";
    }

    @Task
    void merge(@From("merge") Outcome<Void> last) {}
}
