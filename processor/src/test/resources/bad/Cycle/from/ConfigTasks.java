package shop;

import dev.planloom.From;
import dev.planloom.Task;

class ConfigTasks {
    @Task
    String load(@From("merge") String base) {
        return base;
    }

    @Task
    String merge(String load) {
        return load;
    }
}
