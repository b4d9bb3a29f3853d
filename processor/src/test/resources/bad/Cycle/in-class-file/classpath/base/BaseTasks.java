package base;

import dev.planloom.From;
import dev.planloom.Task;

public abstract class BaseTasks {
    @Task
    public int load(@From("size") int size) {
        return size;
    }

    @Task(dependsOn = "publish")
    public int size() {
        return 1;
    }
}
