package shop;

import dev.planloom.Reads;
import dev.planloom.Task;
import dev.planloom.Writes;

class ConfigTasks {
    @Task
    void web() {}

    @Task(group = "web")
    @Writes("site")
    void compile() {}

    @Task(group = "web")
    void style() {}

    /** Whether it waits for compile is not known, so that nothing is said of a race. */
    @Task(dependsOn = "web")
    @Reads("site")
    void publish() {}
}
