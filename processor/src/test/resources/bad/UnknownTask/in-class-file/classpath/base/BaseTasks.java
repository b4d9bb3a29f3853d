package base;

import dev.planloom.From;
import dev.planloom.Task;

public class BaseTasks {
    @Task(dependsOn = "conect")
    public int load() {
        return 1;
    }

    @Task
    public int size(@From("lod") int value, int load) {
        return value + load;
    }
}
