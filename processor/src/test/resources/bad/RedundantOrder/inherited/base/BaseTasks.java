package base;

import dev.planloom.Task;

public abstract class BaseTasks {
    @Task
    public int read() {
        return 1;
    }

    @Task(dependsOn = "read")
    public void print(int read) {}
}
