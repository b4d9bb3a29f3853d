package shop;

import dev.planloom.Task;

abstract class BaseTasks {
    @Task(group = "web.build")
    void compile() {}
}
