package shop;

import dev.planloom.Task;

public class ConfigTasks {
    private ConfigTasks() {}

    @Task
    static int load() {
        return 20;
    }

    @Task
    public static int twice(int load) {
        return 2 * load;
    }
}
