package base;

import dev.planloom.Task;

public abstract class BaseTasks {
    @Task(name = "load-all")
    public void load() {}
}
