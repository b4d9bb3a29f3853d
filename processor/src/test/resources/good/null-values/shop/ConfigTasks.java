package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String nothing() {
        return null;
    }

    @Task
    String[] nothings(String nothing) {
        return null;
    }

    @Task
    boolean both(String nothing, String... nothings) {
        return nothing == null && nothings == null;
    }
}
