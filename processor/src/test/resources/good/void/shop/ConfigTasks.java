package shop;

import dev.planloom.Task;

class ConfigTasks {
    final StringBuffer log = new StringBuffer();

    @Task
    void first() {
        log.append("first ");
    }

    @SuppressWarnings("planloom:redundant-order")
    @Task(dependsOn = {"first", "first"})
    static void second() {}

    @Task(dependsOn = "second")
    void third() {
        log.append("third");
    }
}
