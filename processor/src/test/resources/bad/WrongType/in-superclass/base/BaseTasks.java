package base;

import dev.planloom.Task;

public abstract class BaseTasks<T> {
    @Task
    public abstract T load();

    @Task
    public void print(String load) {}
}
