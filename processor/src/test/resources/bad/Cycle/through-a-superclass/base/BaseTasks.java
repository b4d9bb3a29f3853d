package base;

import dev.planloom.Task;

public abstract class BaseTasks {
    @Task(dependsOn = {"publish"})
    public int load() {
        return 1;
    }
}
