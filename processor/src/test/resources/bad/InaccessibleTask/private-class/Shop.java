package shop;

import dev.planloom.Task;

class Shop {
    private static class ConfigTasks {
        @Task
        void load() {}
    }
}
