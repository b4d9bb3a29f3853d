package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String[] load() {
        return new String[0];
    }

    @Task
    @SafeVarargs
    final <T> T first(T... load) {
        return load[0];
    }

    @Task
    static <T extends Exception> void fail() throws T {}
}
