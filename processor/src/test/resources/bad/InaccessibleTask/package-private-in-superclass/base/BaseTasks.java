package base;

import dev.planloom.Task;

public abstract class BaseTasks {
    @Task
    void load() {}
}
