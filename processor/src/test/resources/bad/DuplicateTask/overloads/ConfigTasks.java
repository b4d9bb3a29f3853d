package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String read() {
        return "";
    }

    @Task
    String read(String read) {
        return read;
    }
}
