package shop;

import dev.planloom.Task;

class ConfigTasks {
    private static final String GROUP = "web.build";

    @Task(group = "web.test")
    void check() {}

    @Task(
            name = "compile",
            group = GROUP)
    void compileAll() {}

    @Task(name = "web")
    void publish() {}
}
