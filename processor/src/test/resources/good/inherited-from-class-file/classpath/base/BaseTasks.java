package base;

import dev.planloom.From;
import dev.planloom.Task;

public class BaseTasks {
    public BaseTasks() {}

    @Task
    public int load() {
        return 5;
    }

    @Task
    public int twice(@From("load") int value) {
        return 2 * value;
    }
}
