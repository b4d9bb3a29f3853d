package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    private void load() {}

    @Task
    private static int count() {
        return 1;
    }
}
