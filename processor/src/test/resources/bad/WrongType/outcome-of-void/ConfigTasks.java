package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;

class ConfigTasks {
    @Task
    void audit() {}

    @Task
    void merge(Outcome<String> audit, @From("audit") Outcome<? extends Number> number) {}
}
