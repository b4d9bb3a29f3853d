package base;

import dev.planloom.Task;

public abstract class BaseTasks {
    protected static class Config {}

    @Task
    public Config load() {
        return new Config();
    }
}
