package base;

import dev.planloom.Task;

public abstract class BaseTasks {
    @Task(dependsOn = {"conect"})
    public int load() {
        return 1;
    }

    @Task
    public int size(int lod) {
        return lod;
    }
}
