package base;

import dev.planloom.Task;

public abstract class BaseTasks {
    protected BaseTasks() {}

    @Task
    public int load() {
        return size();
    }

    @Task
    public static int constant() {
        return 100;
    }

    @Task
    public int overridden() {
        return -1;
    }

    protected abstract int size();
}
