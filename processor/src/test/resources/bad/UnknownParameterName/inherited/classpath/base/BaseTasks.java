package base;

import dev.planloom.Task;

public class BaseTasks {
    public BaseTasks() {}

    @Task
    public String cart() {
        return "tea";
    }

    @Task
    public void charge(String cart) {}
}
