package shop;

import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Optional;

class ConfigTasks {
    @Task
    String read(Optional<String> merge) {
        return "read";
    }

    @Task
    String merge(Outcome<String> read) {
        return "merged";
    }
}
