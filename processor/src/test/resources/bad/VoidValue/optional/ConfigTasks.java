package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.Optional;

class ConfigTasks {
    @Task
    void audit() {}

    @Task
    void merge(Optional<String> audit) {}

    @Task
    @SuppressWarnings("rawtypes")
    void print(@From("audit") Optional<Void> none, @From("audit") Optional raw) {}
}
