package shop;

import dev.planloom.From;
import dev.planloom.Task;

class ConfigTasks {
    @Task
    String load(String load) {
        return load;
    }

    @Task
    int merge(@From("merge") int last) {
        return last;
    }
}
