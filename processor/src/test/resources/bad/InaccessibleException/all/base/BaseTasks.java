package base;

import dev.planloom.Retry;
import dev.planloom.Task;

public abstract class BaseTasks {
    @Task
    @Retry(abortOn = Local.class)
    public void open() {}
}

class Local extends Exception {
    private static final long serialVersionUID = 1;
}
